import { type Change, diffArrays, diffWordsWithSpace } from 'diff';
import type { DocumentText } from './edited.ts';

/** A line of a document: what it is, and its text. */
interface Line {
  kind: 'title' | 'heading' | 'statement' | 'path' | 'step';
  text: string;
}

type DiffChange = 'same' | 'added' | 'removed';

/** A line in a comparison; a changed one in parts. */
export interface DiffLine extends Line {
  change: DiffChange | 'changed';
  parts: { text: string; change: DiffChange }[];
}

/** Lines that are less alike than this share are told as one taken out and another put in. */
const alike = 0.4;
/** More steps than these between two documents are not worth finding: they have little in common. */
const mostSteps = 2_000;

/** What is different in `after` from `before`, line by line in reading order. */
export const diffDocuments = (before: DocumentText, after: DocumentText): DiffLine[] => {
  const [old, next] = [linesOf(before), linesOf(after)];
  const runs = diffArrays(old, next, {
    comparator: (a, b) => a.kind === b.kind && a.text === b.text,
    maxEditLength: mostSteps,
  }) ?? [
    { value: old, removed: true, added: false },
    { value: next, removed: false, added: true },
  ];
  return runs.flatMap((run, index) => {
    const [prior, following] = [runs[index - 1], runs[index + 1]];
    if (run.removed && following?.added) return paired(run.value, following.value);
    if (run.added && prior?.removed) return [];
    return run.value.map((line) => whole(line, run.added ? 'added' : run.removed ? 'removed' : 'same'));
  });
};

const linesOf = ({ title, sections, paths }: DocumentText): Line[] => [
  { kind: 'title', text: title },
  ...sections.flatMap(({ heading, statements, table }): Line[] => [
    { kind: 'heading', text: heading },
    ...statements.map(({ text }): Line => ({ kind: 'statement', text })),
    ...(table?.rows ?? []).map(({ cells }): Line => ({ kind: 'statement', text: cells.join(' | ') })),
  ]),
  ...paths.flatMap(({ title: text, steps }): Line[] => [
    { kind: 'path', text },
    ...steps.map((step): Line => ({ kind: 'step', text: step.text })),
  ]),
];

const whole = (line: Line, change: DiffChange): DiffLine => ({
  ...line,
  change,
  parts: [{ text: line.text, change }],
});

/** Lines that took the place of others: each with the one that it was made from, where there is one. */
const paired = (old: readonly Line[], next: readonly Line[]): DiffLine[] => {
  const left = [...old];
  const lines = next.flatMap((line): DiffLine[] => {
    const index = left.findIndex((each) => each.kind === line.kind && shareOf(each, line) >= alike);
    if (index < 0) return [whole(line, 'added')];
    const gone = left.splice(0, index).map((each) => whole(each, 'removed'));
    const [from] = left.splice(0, 1);
    return [...gone, changed(from ?? line, line)];
  });
  return [...lines, ...left.map((each) => whole(each, 'removed'))];
};

const changed = (from: Line, to: Line): DiffLine => ({
  ...to,
  change: 'changed',
  parts: wordsOf(from.text, to.text).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  })),
});

const wordsOf = (from: string, to: string): Change[] =>
  diffWordsWithSpace(from, to, { maxEditLength: mostSteps }) ?? [
    { value: from, added: false, removed: true, count: 1 },
    { value: to, added: true, removed: false, count: 1 },
  ];

/** Characters of the longer text that are in both. */
const shareOf = (a: Line, b: Line): number => {
  const same = wordsOf(a.text, b.text)
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0);
  return same / Math.max(1, a.text.length, b.text.length);
};
