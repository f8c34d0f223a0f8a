import type { UnusedPart } from '#/lib/domain/library/import-report.ts';
import { type LinesUsed, type ReadItem, refused } from '../item.ts';
import { decisionOf } from './decision-of.ts';
import type { TextLine, TextRecord } from './text-record.ts';

/** Characters of an unused line that a report shows. */
const shown = 80;

/**
 * What a record comes to: a decision or a refusal, and the parts of it that belong to the page. Each of its lines is in
 * one of them.
 */
export function* itemsOf(record: TextRecord, pageCourt: string): Generator<ReadItem> {
  record.settle();
  if (record.isTooLarge) {
    const place = { unit: 'line', at: record.from, to: record.to } as const;
    yield refused(place, 'too_large', '', record.to - record.from + 1);
    return;
  }
  dropPreface(record);
  const used = runsOf(record.lines);
  const blank = used.filter(({ use }) => use === 'blank').reduce((sum, run) => sum + lengthOf(run), 0);
  if (blank > 0) yield { blank };
  for (const run of used) if (run.use === 'page') yield { unused: unusedPart(run) };
  const own = record.lines.filter(({ use }) => use !== 'page' && use !== 'blank');
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return;
  // A line of which the part before belongs to another decision is counted there.
  const lines = new Set(own.filter(({ isPart }) => !isPart).map(({ at }) => at)).size;
  const place = { unit: 'line', at: first.at, ...(last.at > first.at && { to: last.at }) } as const;
  const item = decisionOf(place, record, pageCourt);
  const runs = used
    .filter(({ use }) => use !== 'page' && use !== 'blank')
    .map(({ from, to, use }) => ({ from, to, use }));
  yield 'decision' in item ? { ...item, lines, used: runs } : { ...item, lines };
}

/**
 * What stands before the ementa is the page's: before the first label of a page, before the word "Ementa", or, where an
 * ementa has neither, short lines in a paragraph of their own.
 */
const dropPreface = (record: TextRecord): void => {
  const { lines } = record;
  const turn = (line: TextLine) => {
    if (line.use === 'preface') line.use = 'page';
  };
  if (record.isPage || record.heading || record.has('summary')) lines.forEach(turn);
  else if (record.citation) {
    for (const line of headOf(lines)) turn(line);
    for (const line of lines) if (line.use === 'preface') line.use = 'summary';
  }
};

/** The paragraphs before the last one that are headings of the page: short lines without a full stop. */
const headOf = (lines: readonly TextLine[]): TextLine[] => {
  const paragraphs: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.use === 'blank') paragraphs.push([]);
    else if (line.use === 'preface') paragraphs.at(-1)?.push(line);
  }
  const filled = paragraphs.filter((paragraph) => paragraph.length > 0);
  const isHeading = ({ text }: TextLine) => text.length <= 60 && !/[.;:)”"]\s*$/.test(text);
  const end = filled.findIndex((paragraph) => !paragraph.every(isHeading));
  return filled.slice(0, end === -1 ? filled.length - 1 : Math.min(end, filled.length - 1)).flat();
};

/** Lines of one use, with the text of the first. */
interface Run extends LinesUsed {
  text: string;
}

const runsOf = (lines: readonly TextLine[]): Run[] => {
  const runs: Run[] = [];
  for (const { at, to = at, use, text } of lines) {
    const last = runs.at(-1);
    if (last && last.use === use && last.to >= at - 1) last.to = to;
    else runs.push({ from: at, to, use, text });
  }
  return runs;
};

const lengthOf = ({ from, to }: LinesUsed): number => to - from + 1;

const unusedPart = ({ from, to, text }: Run): UnusedPart => ({
  unit: 'line',
  at: from,
  ...(to > from && { to }),
  reason: 'page',
  text: text.trim().slice(0, shown).toWellFormed(),
});
