import { inflateRawSync } from 'node:zlib';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { exportMaterial, materialHash } from '../../../../tests/support/export-material.ts';
import { filedSession, SessionFile } from '../../domain/session-file.ts';
import type { ExportPart } from '../compose/index.ts';
import type { Column, ExportDocument, Part } from '../document.ts';
import { readSessionFile } from '../session-file.ts';
import { renderDocx } from './docx/index.ts';
import { render } from './index.ts';
import type { ExportFormat } from './names.ts';

const wording = { locale: 'pt-BR', timeZone: 'UTC', now: '2026-03-10T08:00:00.000Z' } as const;

/** Texts that are hard to set: diacritics, emoji, signs of other scripts, an endless word, a long table, code. */
const hard = [
  'Ação, órgão, às, pêra, pingüim, ª º § “aspas” – — … R$ 1.234,56 ½ × ÷',
  'Emoji 😀 👩‍⚖️ 🇧🇷, grego λόγος, russo право, seta →, caixa ☑, espaços 1\u20092\u20023\u200b4',
  'palavra'.repeat(300),
  `| a | b |\n|---|---|\n${'| célula | outra |\n'.repeat(120)}`,
  '```\nconst a = "ação";\n```',
  '# Marcas\n\n*a* **b** `c` [d](https://example.com) <b>e</b> \\* 1\\. _x_',
];
const material = exportMaterial(hard.map((text) => ['message', { text }]));

const rendered = async (format: ExportFormat, part: ExportPart | undefined): Promise<Uint8Array> =>
  (await render(material, { ...wording, format, part })).bytes;

/** The files in a ZIP, by name, found by their local headers' central directory (APPNOTE 4.3). */
const unzip = (bytes: Uint8Array): Map<string, string> => {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, note] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    const isStored = zip.readUInt16LE(at + 10) === 0;
    files.set(
      zip.toString('utf8', at + 46, at + 46 + name),
      (isStored ? data : inflateRawSync(data)).toString(),
    );
    at += 46 + name + extra + note;
  }
  return files;
};

const said = (text: string) => [{ text }];
const paragraphOf = (text: string): Part => ({ kind: 'paragraph', runs: said(text) });
const column: Column = { heading: said('Coluna'), align: 'left', weight: 1 };
const empty: ExportDocument = {
  locale: 'pt-BR',
  sheet: 'document',
  author: '',
  letterhead: [],
  title: 'Parecer',
  subtitle: '',
  about: [],
  parts: [],
  createdAt: wording.now,
};

const provenance = [
  'REsp 1.234.567/SP',
  'STJ',
  'Min. Fulana de Tal',
  '12/05/2020',
  '18/05/2020',
  'espelho',
  '1º de março de 2026',
];

describe('PDF', () => {
  it('has its text, in order, with the provenance of decisions and a page number on each page', async () => {
    const pdf = await getDocumentProxy(await rendered('pdf', 'session'));
    const { text, totalPages } = await extractText(pdf);
    const whole = text.join('\n').replace(/\s+/gu, ' ');
    for (const each of [
      ...provenance,
      'Ação, órgão, às, pêra, pingüim, ª º § “aspas”',
      'λόγος',
      'право',
      '→',
      '☑',
    ]) {
      expect(whole).toContain(each);
    }
    expect(totalPages).toBeGreaterThan(4);
    for (const [index, page] of text.entries()) expect(page).toContain(`${index + 1} / ${totalPages}`);
    expect(text.slice(1).every((page) => page.startsWith('Negativa de cobertura'))).toBe(true);
  });

  it('is tagged, in Portuguese, under its title', async () => {
    const bytes = await rendered('pdf', 'delivery');
    const pdf = await getDocumentProxy(bytes.slice());
    const { info } = await getMeta(pdf);
    expect(info).toMatchObject({
      Title: 'Parecer: negativa de cobertura',
      Language: 'pt-BR',
      PDFFormatVersion: '1.7',
    });
    const raw = Buffer.from(bytes).toString('latin1');
    for (const each of [
      '/Marked true',
      '/StructTreeRoot',
      '/DisplayDocTitle true',
      '/S /H1',
      '/S /Table',
      '/S /Link',
    ]) {
      expect(raw).toContain(each);
    }
  });

  it('gives a structure in the order of reading', async () => {
    const pdf = await getDocumentProxy(await rendered('pdf', 'delivery'));
    const tree = await (await pdf.getPage(1)).getStructTree();
    const [document] = tree.children as { role: string; children: { role: string }[] }[];
    expect(document?.role).toBe('Document');
    expect(document?.children.slice(0, 6).map(({ role }) => role)).toEqual(['H1', 'P', 'P', 'P', 'H2', 'P']);
  });

  it('embeds every face', async () => {
    const raw = Buffer.from(await rendered('pdf', 'session')).toString('latin1');
    const faces = raw.match(/\/Type \/FontDescriptor/gu)?.length ?? 0;
    expect(faces).toBeGreaterThan(3);
    expect(raw.match(/\/FontFile2 /gu)?.length).toBe(faces);
  });

  it('is the same twice', async () => {
    const [once, twice] = [await rendered('pdf', 'delivery'), await rendered('pdf', 'delivery')];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
  });
});

describe('DOCX', () => {
  it('has headings, numbered lists, tables and its language', async () => {
    const files = unzip(await rendered('docx', 'session'));
    const body = files.get('word/document.xml') ?? '';
    for (const each of [
      'w:val="Heading1"',
      'w:val="Heading2"',
      '<w:numPr>',
      '<w:tbl>',
      '<w:tblHeader/>',
      'w:anchor="bloco_1"',
    ]) {
      expect(body, each).toContain(each);
    }
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="pt-BR"/>');
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Negativa de cobertura</dc:title>');
    const footer = [...files].find(([name]) => /^word\/footer\d+\.xml$/u.test(name))?.[1] ?? '';
    expect(footer).toContain('NUMPAGES');
    for (const each of provenance) expect(body).toContain(each);
  });

  it('keeps lists within quotations and quotations within items in their places', async () => {
    const text = '> antes\n>\n> 1. dentro\n\n1. item\n\n   > citado';
    const odd = exportMaterial([['message', { text }]]);
    const said = { ...odd, blocks: odd.blocks.map((block) => ({ ...block, role: 'assistant' as const })) };
    const { bytes } = await render(said, { ...wording, format: 'docx', part: 'session' });
    const body = unzip(bytes).get('word/document.xml') ?? '';
    const leftOf = (words: string): string | undefined => {
      const paragraph = body.split('<w:p>').find((each) => each.includes(`>${words}<`));
      return /<w:ind w:left="(\d+)"/u.exec(paragraph ?? '')?.[1];
    };
    expect([leftOf('antes'), leftOf('dentro'), leftOf('citado')]).toEqual(['320', '680', '680']);
  });

  it('has its title at the head of every page but the first', async () => {
    const files = unzip(await rendered('docx', 'delivery'));
    const heads = [...files].filter(([name]) => /^word\/header\d+\.xml$/u.test(name));
    expect(heads.map(([, text]) => text.includes('Parecer: negativa de cobertura'))).toEqual([true]);
    expect(files.get('word/document.xml')).toContain('<w:titlePg/>');
  });

  it.each<[string, Part]>([
    ['a table', { kind: 'table', columns: [column], rows: [[said('antes')], [said('fim')]] }],
    [
      'facts',
      {
        kind: 'facts',
        facts: [
          { term: 'Termo', runs: said('antes') },
          { term: 'Fim', runs: said('fim') },
        ],
      },
    ],
    ['a quotation', { kind: 'quote', parts: [paragraphOf('antes'), paragraphOf('fim')] }],
    [
      'an item',
      { kind: 'list', ordered: false, start: 1, items: [[paragraphOf('antes'), paragraphOf('fim')]] },
    ],
  ])('keeps the end of %s on the page of the signature below it', async (_, part) => {
    const signature: Part = { kind: 'line', align: 'right', runs: said('Porto Alegre.') };
    const document: ExportDocument = { ...empty, parts: [part, signature] };
    const body = unzip(await renderDocx(document, String)).get('word/document.xml') ?? '';
    const from = body
      .slice(0, body.indexOf('>Porto Alegre.<'))
      .split(/<w:p>|<w:p /u)
      .slice(0, -1);
    const isHeld = (each: string) => each.includes('<w:keepNext/>');
    const at = (words: string) => from.findIndex((each) => each.includes(`>${words}<`));
    expect(from.slice(at('fim')).map(isHeld)).not.toContain(false);
    expect(isHeld(from[at('antes')] ?? '')).toBe(false);
  });

  it('keeps Word from stretching a justified line that ends within its paragraph', async () => {
    const settings = unzip(await rendered('docx', 'delivery')).get('word/settings.xml') ?? '';
    expect(settings).toContain('<w:doNotExpandShiftReturn/>');
    expect(settings).toContain('<w:compatSetting w:val="15" w:name="compatibilityMode"');
  });

  it('holds only characters that XML can have', async () => {
    const odd = exportMaterial([['message', { text: 'a\u0001b\u000bc\ufffe <w:p> & "' }]]);
    const { bytes } = await render(odd, { ...wording, format: 'docx', part: 'session' });
    const body = unzip(bytes).get('word/document.xml') ?? '';
    expect(body).toContain('a\ufffdb\ufffdc\ufffd &lt;w:p&gt; &amp;');
    for (const forbidden of ['\u0001', '\u000b', '\ufffe']) expect(body).not.toContain(forbidden);
  });
});

describe('Markdown', () => {
  const tree = (text: string) =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

  it('reads back as what it was', async () => {
    const text = Buffer.from(await rendered('md', 'session')).toString();
    const { children } = tree(text);
    expect(children[0]).toMatchObject({
      type: 'heading',
      depth: 1,
      children: [{ value: 'Negativa de cobertura' }],
    });
    expect(children.filter(({ type }) => type === 'table').length).toBe(4);
    expect(children.some(({ type }) => type === 'html')).toBe(false);
    for (const each of provenance) expect(text).toContain(each);
    expect(text).toContain('Emoji 😀 👩‍⚖️ 🇧🇷');
  });

  it('lets no text become a mark', async () => {
    const text = '* 1. # `a` <b>c</b> [d](e) _f_ | g';
    const odd = exportMaterial([['hologram', { frase: text }]]);
    const { bytes } = await render(odd, { ...wording, format: 'md', part: 'session' });
    const { children } = tree(Buffer.from(bytes).toString());
    const written = JSON.stringify(children.at(-1), (key, value) => (key === 'position' ? undefined : value));
    expect(written).toContain(JSON.stringify(` ${text}`));
  });
});

describe('JSON', () => {
  it('is a file that an import reads, complete', async () => {
    const file = readSessionFile(await rendered('json', undefined));
    expect(SessionFile.parse(file)).toEqual(file);
    expect(file.session).toEqual(filedSession(material.session));
    expect(file.briefing).toEqual(material.state);
    expect(file.blocks).toHaveLength(18);
    expect(file.blocks[9]?.content.hash).toBe(materialHash);
  });
});

describe('the usual part', () => {
  it('is the document where there is one, else the session', async () => {
    const request = { ...wording, format: 'md', part: undefined } as const;
    expect((await render(material, request)).title).toBe('Parecer: negativa de cobertura');
    const early = { ...material, state: { ...material.state, blocks: {} } };
    expect((await render(early, request)).title).toBe('Negativa de cobertura');
    await expect(render(early, { ...request, part: 'delivery' })).rejects.toMatchObject({ code: 'conflict' });
  });
});
