import { expect, it } from 'vitest';
import { diffDocuments } from './document-diff.ts';
import { mergedDocument } from './document-import.ts';
import type { DocumentText } from './edited.ts';

const table = (name: string) => ({ columns: [name], rows: [{ cells: ['15 dias'], sources: [] }] });
const stored = (...sections: [heading: string, table?: string][]): DocumentText => ({
  title: 'Parecer',
  sections: sections.map(([heading, name]) => ({
    heading,
    statements: [],
    ...(name !== undefined && { table: table(name) }),
  })),
  paths: [],
});
const back = (before: DocumentText, ...headings: string[]) =>
  mergedDocument(before, {
    title: 'Parecer',
    sections: headings.map((heading) => ({ heading, statements: [] })),
    paths: [],
  }).sections.map((section) => `${section.heading} ${section.table?.columns[0] ?? ''}`.trim());

it('keeps the table of a section that was renamed while another one was put in', () => {
  expect(back(stored(['A', 't'], ['B']), 'Novo', 'Outro', 'B')).toEqual(['Novo t', 'Outro', 'B']);
  expect(back(stored(['A'], ['B', 't'], ['C']), 'Nova', 'A', 'Bê', 'C')).toEqual(['Nova', 'A', 'Bê t', 'C']);
});

it('gives a table to one section', () => {
  expect(back(stored(['A', 't'], ['B']), 'C', 'A')).toEqual(['C', 'A t']);
  expect(back(stored(['A', 't'], ['B', 'u']), 'B', 'A')).toEqual(['B u', 'A t']);
  expect(back(stored(['A', 't'], ['A', 'u']), 'A', 'A')).toEqual(['A t', 'A u']);
});

it('follows the paragraphs of a section that was renamed', () => {
  const before = stored(['A', 't'], ['B']);
  const said = { text: 'A recusa é abusiva.', sources: [] };
  const [first, second] = before.sections;
  if (!first || !second) throw new Error('There are two sections.');
  const document = { ...before, sections: [{ ...first, statements: [said] }, second] };
  const read = [
    { heading: 'Nova', statements: [] },
    { heading: 'Á', statements: [{ text: said.text }] },
    { heading: 'B', statements: [] },
  ];
  const { sections } = mergedDocument(document, { title: 'Parecer', sections: read, paths: [] });
  expect(sections.map(({ table: kept }) => kept?.columns[0])).toEqual([undefined, 't', undefined]);
});

it('lets the comparison say that a table goes with its section', () => {
  const before = stored(['A', 't'], ['B']);
  const after = mergedDocument(before, {
    title: 'Parecer',
    sections: [{ heading: 'B', statements: [] }],
    paths: [],
  });
  expect(diffDocuments(before, after)).toContainEqual(
    expect.objectContaining({ change: 'removed', text: '15 dias' }),
  );
});
