import PDFDocument from 'pdfkit';

type Pdf = InstanceType<typeof PDFDocument>;

/** What of the library is used to write the metadata packet; its types do not have it. */
interface Internals {
  info: Record<string, unknown>;
  appendXML: (xml: string) => void;
}

/**
 * A document that says of itself that it is PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): faces embedded, a colour
 * profile, tagged content, language and title. The library writes title and author into the metadata packet without
 * escaping them, so that this class escapes them first.
 */
export class ArchivalPdf extends PDFDocument {
  constructor(options: ConstructorParameters<typeof PDFDocument>[0]) {
    super({ ...options, subset: 'PDF/A-2b' });
  }

  protected _addInfo(): void {
    const pdf = this as unknown as Internals;
    const { info } = pdf;
    pdf.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]),
    );
    (PDFDocument.prototype as unknown as { _addInfo: (this: Pdf) => void })._addInfo.call(this);
    pdf.info = info;
    pdf.appendXML(modified(info.ModDate as Date));
    pdf.appendXML(accessible);
  }
}

const modified = (day: Date): string => `
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:ModifyDate>${day.toISOString().split('.')[0]}Z</xmp:ModifyDate>
        </rdf:Description>
        `;

/** PDF/A knows no property of PDF/UA, so that the packet describes the one it has (ISO 19005-2, 6.6.2.3). */
const accessible = `
        <rdf:Description rdf:about=""
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, which has no control characters but tab and line ends. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/gu, (mark) => entities[mark] ?? mark);
