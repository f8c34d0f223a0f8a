import type { BlockContent, DefinitionContent, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ExportDocument, Part, Run } from '../document.ts';

/**
 * The document as Markdown (CommonMark with GFM's tables). Everything that would be a mark without being meant as one
 * is escaped by the same library family that reads it.
 */
export const renderMarkdown = ({ title, subtitle, about, parts, letterhead }: ExportDocument): string => {
  const children: RootContent[] = [
    ...letterhead.map((line) => paragraph([{ text: line }])),
    { type: 'heading', depth: 1, children: phrasing([{ text: title }]) },
    ...(subtitle === '' ? [] : [paragraph([{ text: subtitle, bold: true }])]),
    ...about.map((line) => paragraph([{ text: line }])),
    { type: 'thematicBreak' },
    ...parts.flatMap(nodesOf),
  ];
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    bullet: '-',
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
};

const paragraph = (runs: readonly Run[]): RootContent => ({ type: 'paragraph', children: phrasing(runs) });

const nodesOf = (part: Part): RootContent[] => {
  switch (part.kind) {
    case 'heading':
      return [{ type: 'heading', depth: (part.level + 1) as 2 | 3 | 4, children: phrasing(part.runs) }];
    case 'byline':
      return [paragraph(part.runs.map((run) => ({ ...run, bold: true })))];
    case 'paragraph':
    case 'line':
      return [paragraph(part.runs)];
    case 'note':
      return [paragraph(part.runs.map((run) => ({ ...run, italic: true })))];
    case 'quote':
      return [
        { type: 'blockquote', children: part.parts.flatMap(nodesOf) as (BlockContent | DefinitionContent)[] },
      ];
    case 'code':
      return [{ type: 'code', value: part.text }];
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'list':
      return [listOf(part)];
    case 'table':
      return [tableOf(part)];
    case 'facts':
      return [factsOf(part)];
  }
};

const listOf = ({ ordered, start, items }: Extract<Part, { kind: 'list' }>): RootContent => ({
  type: 'list',
  ordered,
  start: ordered ? start : null,
  spread: false,
  children: items.map((parts) => ({
    type: 'listItem',
    spread: false,
    children: parts.flatMap(nodesOf) as (BlockContent | DefinitionContent)[],
  })),
});

const factsOf = ({ facts }: Extract<Part, { kind: 'facts' }>): RootContent => ({
  type: 'list',
  spread: false,
  children: facts.map(({ term, runs }) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph([{ text: `${term}:`, bold: true }, { text: ' ' }, ...runs]) as BlockContent],
  })),
});

const tableOf = ({ columns, rows }: Extract<Part, { kind: 'table' }>): RootContent => {
  const row = (cells: readonly Run[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((runs) => ({ type: 'tableCell', children: phrasing(oneLine(runs)) })),
  });
  return {
    type: 'table',
    align: columns.map(({ align }) => align),
    children: [row(columns.map(({ heading }) => heading)), ...rows.map(row)],
  };
};

const oneLine = (runs: readonly Run[]): Run[] =>
  runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));

const phrasing = (runs: readonly Run[]): PhrasingContent[] => runs.flatMap(phraseOf);

/** Marks hold no outer white space, or they would not be marks; it stands beside them. */
const phraseOf = (run: Run): PhrasingContent[] => {
  const inner = run.text.trim();
  if (inner === '') return written(run.text);
  const before = run.text.slice(0, run.text.length - run.text.trimStart().length);
  const after = run.text.slice(run.text.trimEnd().length);
  let nodes: PhrasingContent[] = run.code
    ? [{ type: 'inlineCode', value: inner }]
    : written(run.raised && inner !== ',' ? `[${inner}]` : inner);
  if (run.strike) nodes = [{ type: 'delete', children: nodes }];
  if (run.italic) nodes = [{ type: 'emphasis', children: nodes }];
  if (run.bold) nodes = [{ type: 'strong', children: nodes }];
  if (run.href !== undefined) nodes = [{ type: 'link', url: run.href, children: nodes }];
  return [...written(before), ...nodes, ...written(after)];
};

/** Text with its line breaks as hard breaks. */
const written = (text: string): PhrasingContent[] =>
  text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
