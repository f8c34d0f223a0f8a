import { describe, expect, it } from 'vitest';
import { exported, rewritten } from '../../../../tests/support/returned-docx.ts';
import { readDocx } from './read-docx.ts';

const typed = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** With a paragraph below, or above, the one with these words. */
const beside = (xml: string, words: string, paragraph: string, isAbove = false): string => {
  const at = xml.indexOf(words);
  if (at < 0) throw new Error(`The file has no "${words}".`);
  const place = isAbove ? xml.lastIndexOf('<w:p>', at) : xml.indexOf('</w:p>', at) + '</w:p>'.length;
  return xml.slice(0, place) + paragraph + xml.slice(place);
};

/** As exports were before they had marks. */
const withoutMarks = (xml: string) => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, '');

const textsOf = async (change: (xml: string) => string): Promise<string[]> => {
  const { bytes } = await exported(true);
  const { sections, paths } = await readDocx(rewritten(bytes, change));
  const statements = [...sections.map((each) => each.statements), ...paths.map((each) => each.steps)];
  return statements.flat().map(({ text }) => text);
};

const tool = 'apoio de ferramenta';
const lines = [
  ['Letterhead', 'Rua das Flores, 10'],
  ['SingleLine', 'Porto Alegre, 9 de março de 2026.'],
  ['SignatureLine', 'Ana Prado'],
  ['SingleLine', 'OAB/RS 12.345'],
  ['Note', tool],
  ['Note', 'ª versão'],
] as const;

describe('what is typed in the style of a line around the text', () => {
  it.each(lines)('is text (%s below "%s")', async (style, words) => {
    const before = await textsOf((xml) => xml);
    const text = 'Rol de documentos: procuração.';
    const after = await textsOf((xml) => beside(xml, words, typed(style, text)));
    expect(after.toSorted()).toEqual([...before, text].toSorted());
  });

  it.each(['About', 'Verbatim', 'Rule', 'Header'])('is text in the style %s', async (style) => {
    expect(await textsOf((xml) => beside(xml, 'Há abuso.', typed(style, 'Mais.')))).toContain('Mais.');
  });

  it('is text above such a line too, where the word processor leaves the mark there', async () => {
    const before = await textsOf((xml) => xml);
    const after = await textsOf((xml) => {
      const at = xml.indexOf('Ana Prado');
      const mark = /<w:bookmarkStart[^>]*w:name="texto_[^>]*><w:bookmarkEnd[^>]*>/u.exec(
        xml.slice(xml.lastIndexOf('<w:p>', at), at),
      )?.[0];
      if (!mark) throw new Error('The line has no mark.');
      const above = typed('SignatureLine', 'Nestes termos.').replace('<w:r>', `${mark}<w:r>`);
      return beside(xml.replace(mark, ''), 'Ana Prado', above, true);
    });
    expect(after.toSorted()).toEqual([...before, 'Nestes termos.'].toSorted());
  });

  it('is no text where it is the line, in whatever style', async () => {
    const before = await textsOf((xml) => xml);
    const after = await textsOf((xml) =>
      xml.replaceAll('w:val="SignatureLine"', 'w:val="Normal"').replaceAll('w:val="Note"', 'w:val="Normal"'),
    );
    expect(after).toEqual(before);
  });

  it('is no text where the line above was deleted with its end, whose mark then stands in this one', async () => {
    const before = await textsOf((xml) => xml);
    const gone = '<w:rPr><w:del w:id="900" w:author="A" w:date="2026-03-10T08:00:00Z"/></w:rPr></w:pPr>';
    const after = await textsOf((xml) => {
      const at = xml.indexOf('Porto Alegre, 9 de');
      const from = xml.lastIndexOf('<w:p>', at);
      const to = xml.indexOf('</w:p>', at);
      const line = xml.slice(from, to).replace('</w:pPr>', gone);
      const deleted = line.replaceAll(/<w:r>.*?<\/w:r>/gsu, '');
      expect(deleted).toContain('texto_');
      return xml.slice(0, from) + deleted + xml.slice(to);
    });
    expect(after).toEqual(before);
  });

  it.each(lines.slice(1, 5))('is text in a file without marks (%s below "%s")', async (style, words) => {
    const before = await textsOf(withoutMarks);
    expect(before).toEqual(await textsOf((xml) => xml));
    const after = await textsOf((xml) => withoutMarks(beside(xml, words, typed(style, 'A mais.'))));
    expect(after.toSorted()).toEqual([...before, 'A mais.'].toSorted());
  });
});
