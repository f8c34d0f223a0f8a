import { type Finding, findingKinds } from '#/blocks/progress/definition.ts';
import { proposeTheme } from '../../src/lib/assistant/guide/propose.ts';
import { recognise } from '../../src/lib/assistant/guide/recognise/index.ts';
import type { Match } from '../../src/lib/assistant/guide/recognise/match.ts';
import { type Label, type LabelledText, labelledOn } from './labelled.ts';

/** The result of recognition for one kind: counts, and a line of text for each error. */
export interface Score {
  kind: Finding['kind'];
  labelled: number;
  found: number;
  /** Same place, kind, value and warning. */
  right: number;
  /** Same place and kind, whatever the value. */
  placed: number;
  misses: string[];
  falseAlarms: string[];
}

/** Scores recognition on the texts, kind by kind. */
export const scoreRecognition = (texts: readonly LabelledText[]): Score[] => {
  const read = texts.map(({ text, labels }) => ({ labels, matches: recognise(text, { day: labelledOn }) }));
  return findingKinds.map((kind) =>
    sumOf(
      kind,
      read.map(({ labels, matches }) => ofKind(kind, labels, matches)),
    ),
  );
};

/** Precision, recall and their harmonic mean (F1); 1 where there is nothing to count. */
export const ratesOf = (right: number, { labelled, found }: Pick<Score, 'labelled' | 'found'>) => ({
  precision: found === 0 ? 1 : right / found,
  recall: labelled === 0 ? 1 : right / labelled,
  f1: labelled + found === 0 ? 1 : (2 * right) / (labelled + found),
});

/** The scores of all kinds together. */
export const totalOf = (scores: readonly Score[]): Pick<Score, 'labelled' | 'found' | 'right' | 'placed'> => {
  const sum = (name: 'labelled' | 'found' | 'right' | 'placed'): number =>
    scores.reduce((all, each) => all + each[name], 0);
  return { labelled: sum('labelled'), found: sum('found'), right: sum('right'), placed: sum('placed') };
};

const ofKind = (kind: Finding['kind'], allLabels: readonly Label[], allMatches: readonly Match[]): Score => {
  const labels = allLabels.filter((each) => each.kind === kind);
  const matches = allMatches.filter((each) => each.kind === kind);
  const isPlaced = (label: Label, match: Match) => label.start === match.start && label.end === match.end;
  const isRight = (label: Label, match: Match) =>
    isPlaced(label, match) && label.value === match.value && label.warns === Boolean(match.warning);
  return {
    kind,
    labelled: labels.length,
    found: matches.length,
    right: labels.filter((label) => matches.some((match) => isRight(label, match))).length,
    placed: labels.filter((label) => matches.some((match) => isPlaced(label, match))).length,
    misses: labels.filter((label) => !matches.some((match) => isRight(label, match))).map(line),
    falseAlarms: matches.filter((match) => !labels.some((label) => isRight(label, match))).map(line),
  };
};

const line = ({ text, value }: Pick<Match, 'text' | 'value'>): string => `"${text}" as ${value}`;

const sumOf = (kind: Finding['kind'], scores: readonly Score[]): Score => ({
  kind,
  ...totalOf(scores),
  misses: scores.flatMap(({ misses }) => misses),
  falseAlarms: scores.flatMap(({ falseAlarms }) => falseAlarms),
});

/** The result of proposing areas of law: counts of texts, and a line of text for each error. */
export interface AreaScore {
  labelled: number;
  /** The labelled area, or none where none is labelled. */
  right: number;
  /** Another area than the labelled one; an empty proposal is not wrong. */
  wrong: number;
  errors: string[];
}

/** Scores the proposed areas on the texts that are labelled with one. */
export const scoreAreas = (texts: readonly LabelledText[]): AreaScore => {
  const read = texts
    .filter(({ area }) => area !== undefined)
    .map(({ text, area }) => ({ text, area, proposed: proposeTheme(text).area.name }));
  const errors = read.filter(({ area, proposed }) => area !== proposed);
  return {
    labelled: read.length,
    right: read.length - errors.length,
    wrong: errors.filter(({ proposed }) => proposed !== '').length,
    errors: errors.map(
      ({ text, area, proposed }) =>
        `${proposed || 'none'} instead of ${area || 'none'}: ${text.slice(0, 60)}`,
    ),
  };
};
