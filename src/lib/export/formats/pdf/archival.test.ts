import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { exportMaterial } from '../../../../../tests/support/export-material.ts';
import { render } from '../index.ts';

const texts: [string, string][] = [
  ['user', 'Texto & <marcas> “aspas” 😀'],
  ['assistant', '#### Fundo\n\ntexto\n\n# Cima\n\n1. um\n2. dois\n\n- a\n- b\n\n```\nconst a = 1;\n```'],
];
const material = exportMaterial();
const blocks = texts.map(([role, text], index) => ({
  ...exportMaterial([['message', { text }]]).blocks.at(-1),
  id: `0189b7f2-0000-7000-8000-0000000009${80 + index}`,
  position: 13 + index,
  role,
}));
const session = { ...material, blocks: [...blocks, ...material.blocks] } as typeof material;

const exported = async (part: 'session' | 'briefing' | 'delivery'): Promise<Uint8Array> => {
  const wording = { locale: 'pt-BR', timeZone: 'UTC', now: '2026-03-10T08:00:00.000Z' } as const;
  return (await render(session, { ...wording, format: 'pdf', part })).bytes;
};

const packetOf = (bytes: Uint8Array): string =>
  /<x:xmpmeta.*<\/x:xmpmeta>/su.exec(Buffer.from(bytes).toString())?.[0] ?? '';

/** Properties that PDF/A knows by itself (ISO 19005-2, 6.6.2.3). */
const known = ['rdf', 'xmp', 'dc', 'pdf', 'pdfaid', 'pdfaExtension', 'pdfaSchema', 'pdfaProperty', 'x'];

interface Node {
  role?: string;
  children?: Node[];
}

/** The structure of every page, in the order of reading. */
const rolesOf = async (bytes: Uint8Array): Promise<{ role: string; parent: string }[]> => {
  const pdf = await getDocumentProxy(bytes.slice());
  const found: { role: string; parent: string }[] = [];
  const walk = ({ role = '', children = [] }: Node, parent: string): void => {
    if (role !== '' && role !== 'Root') found.push({ role, parent });
    for (const child of children) walk(child, role);
  };
  for (let page = 1; page <= pdf.numPages; page += 1)
    walk((await (await pdf.getPage(page)).getStructTree()) as Node, '');
  return found;
};

describe('the metadata packet', () => {
  it('describes each property that PDF/A does not know', async () => {
    const packet = packetOf(await exported('session'));
    const prefixes = new Set([...packet.matchAll(/<([A-Za-z]+):/gu)].map(([, prefix]) => prefix));
    const described = [...packet.matchAll(/<pdfaSchema:prefix>(\w+)</gu)].map(([, prefix]) => prefix);
    expect([...prefixes].filter((prefix) => ![...known, ...described].includes(prefix))).toEqual([]);
    expect(described).toEqual(['pdfuaid']);
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('says what the information dictionary says, escaped', async () => {
    const packet = packetOf(await exported('session'));
    for (const each of [
      '<xmp:CreateDate>2026-03-10T08:00:00Z</xmp:CreateDate>',
      '<xmp:ModifyDate>2026-03-10T08:00:00Z</xmp:ModifyDate>',
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfaid:conformance>B</pdfaid:conformance>',
    ])
      expect(packet).toContain(each);
  });
});

describe('the structure', () => {
  it.each(['session', 'briefing', 'delivery'] as const)(
    'of a %s leaves out no level of headings, and has one title',
    async (part) => {
      const roles = (await rolesOf(await exported(part))).map(({ role }) => role);
      const levels = roles.filter((role) => /^H\d$/u.test(role)).map((role) => Number(role.slice(1)));
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(jumps).toEqual([]);
    },
  );

  it('has who speaks as a heading above what is said', async () => {
    const roles = (await rolesOf(await exported('session'))).map(({ role }) => role);
    expect(roles.slice(0, 8)).toEqual(['Document', 'P', 'H1', 'P', 'P', 'P', 'H2', 'P']);
  });

  it('says how lists are numbered, and sets code within a paragraph', async () => {
    const bytes = await exported('session');
    const raw = Buffer.from(bytes).toString('latin1');
    const count = (text: string) => raw.split(text).length - 1;
    expect(count('/S /L\n')).toBe(count('/ListNumbering /Decimal') + count('/ListNumbering /Disc'));
    const code = (await rolesOf(bytes)).filter(({ role }) => role === 'Code');
    expect(new Set(code.map(({ parent }) => parent))).toEqual(new Set(['P']));
  });
});
