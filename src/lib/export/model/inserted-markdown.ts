import type { Part, Run } from '../document.ts';
import type { ModelContext } from './context.ts';
import { markdownParts } from './markdown.ts';

/** Runs that stand in a Markdown text in place of some of its characters, or between two of them. */
export interface Insertion {
  /** Places in UTF-16 units, the end exclusive. */
  start: number;
  end: number;
  runs: Run[];
}

/** Private characters of Unicode around the number of an insertion: no mark of Markdown, and nothing that is written. */
const [opening, closing] = ['\uE000', '\uE001'];
const signs = /[\uE000\uE001]/gu;
/** The address of a link or of a definition, in which nothing can stand. What defines a note is text. */
const address = /\]\([^()\s\]]{1,2000}\)|^ {0,3}\[(?!\^)[^[\]]{1,999}\]:[ \t]{0,99}(?!\[\[)\S{1,2000}/gmu;
const numbered = /\uE000(\d{1,6})\uE001/u;

/**
 * A Markdown text of a model as parts, with runs put in that are no Markdown: they change nothing of how the rest is read.
 * A link is its words and its address, and leads nowhere: an address may carry away what was put into it.
 */
export const insertedMarkdown = (
  text: string,
  insertions: readonly Insertion[],
  context: Pick<ModelContext, 't' | 'markdown'>,
): Part[] => {
  const inOrder = outsideAddresses(text, insertions).sort((a, b) => a.start - b.start || a.end - b.end);
  let marked = '';
  let from = 0;
  for (const [index, { start, end, isApart }] of inOrder.entries()) {
    if (start < from) continue;
    const before = text.slice(from, start).replace(signs, '') + (isApart ? ' ' : '');
    marked += `${before}${opening}${index}${closing}`;
    from = end;
  }
  marked += text.slice(from).replace(signs, '');
  const runsFor = (number: string): Run[] => inOrder[Number(number)]?.runs ?? [];
  return markdownParts(marked, context).map((part) => withRuns(part, runsFor));
};

/**
 * What would stand within an address stands after it: apart from that of a definition, which is then read as text. What
 * takes the place of characters there, as a citation does, stays, and the line is read as text.
 */
const outsideAddresses = (
  text: string,
  insertions: readonly Insertion[],
): (Insertion & { isApart?: boolean })[] => {
  const places = new Map<number, { start: number; end: number; isApart: boolean }>();
  for (const { index, 0: written } of text.matchAll(address)) {
    const after = index + written.length;
    const isApart = !written.startsWith(']');
    const last = isApart ? after : after - 1;
    for (let at = index + 1; at <= last; at += 1) places.set(at, { start: after, end: after, isApart });
  }
  return insertions.map((each) => {
    const place = places.get(each.start);
    return place?.isApart && each.end > each.start ? each : { ...each, ...place };
  });
};

type Lookup = (number: string) => Run[];

const withRuns = (part: Part, runsFor: Lookup): Part => {
  const filled = (runs: readonly Run[]) => writtenOut(runs).flatMap((run) => fill(run, runsFor));
  switch (part.kind) {
    case 'rule':
      return part;
    case 'code':
      return {
        ...part,
        text: filled([{ text: part.text }])
          .map(({ text }) => text)
          .join(''),
      };
    case 'quote':
      return { ...part, parts: part.parts.map((each) => withRuns(each, runsFor)) };
    case 'list':
      return { ...part, items: part.items.map((item) => item.map((each) => withRuns(each, runsFor))) };
    case 'table':
      return {
        ...part,
        columns: part.columns.map((column) => ({ ...column, heading: filled(column.heading) })),
        rows: part.rows.map((row) => row.map(filled)),
      };
    case 'facts':
      return { ...part, facts: part.facts.map((fact) => ({ ...fact, runs: filled(fact.runs) })) };
    default:
      return { ...part, runs: filled(part.runs) };
  }
};

/** Links as text, with the address after the last run of each. */
const writtenOut = (runs: readonly Run[]): Run[] =>
  runs.flatMap((run, index) => {
    const { href, ...look } = run;
    const isEnd = href !== undefined && runs[index + 1]?.href !== href;
    return isEnd && href !== run.text ? [look, { ...look, text: ` (${href})` }] : [look];
  });

/** A run cut where something is put in, which looks like what stands around it unless it says otherwise. */
const fill = (run: Run, runsFor: Lookup): Run[] =>
  run.text.split(numbered).flatMap((piece, index): Run[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ ...run, text: piece }];
    return runsFor(piece).map((put) => ({ ...run, ...put }));
  });
