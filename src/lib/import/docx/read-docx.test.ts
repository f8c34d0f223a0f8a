import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mergedDocument } from '#/lib/client/document/document-import.ts';
import { exported, precedent, rewritten } from '../../../../tests/support/returned-docx.ts';
import { readDocx } from './read-docx.ts';

/** The DOCX with notes, as a word processor puts them in behind these words. */
const withNote = (
  bytes: Uint8Array,
  kind: 'footnote' | 'endnote',
  words: string,
  ...paragraphs: string[]
) => {
  const parts = unzipSync(bytes);
  const name = `word/${kind}s.xml`;
  const said = paragraphs.map(
    (text) => `<w:p><w:r><w:${kind}Ref/></w:r><w:r><w:t> ${text}</w:t></w:r></w:p>`,
  );
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const notes = `<w:${kind}s ${space}><w:${kind} w:id="7">${said.join('')}</w:${kind}></w:${kind}s>`;
  const reference = `</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="7"/></w:r><w:r><w:t xml:space="preserve">`;
  const noted = rewritten(bytes, (xml) => xml.replaceAll(words, words + reference));
  return zipSync({ ...parts, ...unzipSync(noted), [name]: strToU8(notes) });
};

describe('a DOCX that comes back', () => {
  it.each([
    [true, 'pt-BR'],
    [true, 'en'],
    [false, 'pt-BR'],
  ] as const)('unchanged changes nothing (signed: %s, %s)', async (isSigned, locale) => {
    const { stored, bytes } = await exported(isSigned, locale);
    expect(mergedDocument(stored, await readDocx(bytes))).toEqual(stored);
  });

  it('unchanged changes nothing where a word processor wrote the links to sources as fields', async () => {
    const { stored, bytes } = await exported(true);
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    let fields = 0;
    const docx = rewritten(bytes, (xml) =>
      xml.replace(
        /<w:hyperlink [^>]*w:anchor="(bloco_\d+)"[^>]*>(.*?)<\/w:hyperlink>/gs,
        (_, anchor, runs) => {
          fields += 1;
          const instruction = `<w:r><w:instrText xml:space="preserve"> HYPERLINK \\l "${anchor}" </w:instrText></w:r>`;
          return `${char('begin')}${instruction}${char('separate')}${runs}${char('end')}`;
        },
      ),
    );
    expect(fields).toBeGreaterThan(0);
    expect(mergedDocument(stored, await readDocx(docx))).toEqual(stored);
  });

  it('has the words that somebody typed within the field of a source', async () => {
    const { stored, bytes } = await exported(true);
    const docx = rewritten(bytes, (xml) =>
      xml.replace(/<w:hyperlink [^>]*w:anchor="bloco_\d+"[^>]*>.*?<w:t[^>]*>(?=\d)/su, '$&Rol de provas '),
    );
    const read = JSON.stringify(await readDocx(docx));
    expect(JSON.stringify(stored)).not.toContain('Rol de provas');
    expect(read).toContain('Rol de provas');
  });

  it('with two words changed and a paragraph put in has exactly these changes', async () => {
    const { stored, bytes } = await exported(true);
    const added =
      '<w:p><w:pPr><w:pStyle w:val="Citation"/></w:pPr><w:r><w:t xml:space="preserve">Texto </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>novo</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>';
    const docx = rewritten(bytes, (xml) => {
      const words = xml.replace('A recusa é abusiva', 'A negativa é ilegal');
      const at = words.indexOf('<w:p>', words.indexOf('A negativa é ilegal'));
      return words.slice(0, at) + added + words.slice(at);
    });
    const [first, second, third] = stored.sections;
    expect(mergedDocument(stored, await readDocx(docx))).toEqual({
      ...stored,
      sections: [
        first,
        second,
        {
          ...third,
          statements: [
            { text: 'A negativa é ilegal (art. 51 do CDC).', sources: [precedent], edited: true },
            { text: 'Texto **novo**.', sources: [], form: 'quote' },
            ...(third?.statements.slice(1) ?? []),
          ],
        },
      ],
    });
  });

  it('takes typographic signs, deletions and marks of a word processor for what they are', async () => {
    const { stored, bytes } = await exported(true);
    const docx = rewritten(bytes, (xml) =>
      xml
        .replace(/&quot;urgente&quot;/u, '“urgente”')
        .replace(/<w:p>(?:(?!<\/w:p>).)*Há cláusula de exclusão(?:(?!<\/w:p>).)*<\/w:p>/u, '')
        .replace(
          'A recusa indevida gera dano moral.',
          'A recusa indevida gera dano moral.</w:t></w:r><w:del w:id="1" w:author="B"><w:r><w:delText>fora</w:delText></w:r></w:del><w:r><w:t>',
        ),
    );
    const [first] = mergedDocument(stored, await readDocx(docx)).sections;
    expect(first?.statements).toEqual(stored.sections[0]?.statements.slice(0, 3));
  });

  it('keeps what was typed behind the mark of a proposal, and words that only look like one', async () => {
    const { bytes } = await exported(true);
    const typed = 'Conforme (proposto por Ana) e (na visão dela, modelo de linguagem) mais.';
    const docx = rewritten(bytes, (xml) =>
      xml
        .replace('referência não conferida)', 'referência não conferida) Texto a mais.')
        .replace('no mesmo parágrafo.', typed),
    );
    const texts = (await readDocx(docx)).sections.flatMap(({ statements }) =>
      statements.map(({ text }) => text),
    );
    expect(texts).toContain('Há abuso. _Texto a mais._');
    expect(texts).toContain(`Nova linha\n${typed}`);
  });

  it('keeps raised numbers that are no numbers of sources', async () => {
    const { stored, bytes } = await exported(true);
    const raised = (text: string) =>
      `</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r><w:r><w:t xml:space="preserve">`;
    const docx = rewritten(bytes, (xml) =>
      xml
        .replace(
          '(art. 51 do CDC).',
          `: 120 m${raised('2')}, 10${raised('-3, 4')} e nota ${raised('(1)')}, a 1${raised('st')} m${raised('2')}`,
        )
        .replace('no mesmo parágrafo.', `em 90 m${raised('2')}`),
    );
    const [, , third] = mergedDocument(stored, await readDocx(docx)).sections;
    expect(third?.statements.slice(0, 2).map(({ text }) => text)).toEqual([
      'A recusa é abusiva : 120 m², 10-3, 4 e nota ⁽¹⁾, a 1st m²',
      'Nova linha\nem 90 m²',
    ]);
  });

  it.each(['footnote', 'endnote'] as const)(
    'takes a %s in brackets into the text that it belongs to',
    async (kind) => {
      const { stored, bytes } = await exported(true);
      const docx = withNote(bytes, kind, 'Nova linha', 'Súmula 302 do STJ.', 'Veja-se.');
      const [, , third] = mergedDocument(stored, await readDocx(docx)).sections;
      expect(third?.statements[1]?.text).toBe(
        'Nova linha (Súmula 302 do STJ. Veja-se.)\nno mesmo parágrafo.',
      );
    },
  );

  it('takes a note once, however often it is referred to', async () => {
    const { bytes } = await exported(true);
    const read = await readDocx(withNote(bytes, 'footnote', 'recusa', 'Súmula 302.'));
    expect(JSON.stringify(read).split('Súmula 302.')).toHaveLength(2);
  });

  it('keeps the sources of a paragraph that was moved', async () => {
    const { stored, bytes } = await exported(true);
    const read = await readDocx(bytes);
    const [first, second, third] = read.sections;
    const moved = third?.statements[0];
    if (!first || !second || !third || !moved) throw new Error('The document has three sections.');
    const sectionsNow = [
      { ...first, statements: [moved, ...first.statements] },
      second,
      { ...third, statements: third.statements.slice(1) },
    ];
    const merged = mergedDocument(stored, { ...read, sections: sectionsNow });
    expect(merged.sections[0]?.statements[0]).toEqual(stored.sections[2]?.statements[0]);
  });
});
