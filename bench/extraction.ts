import { sayHostile } from './extraction/hostile.ts';
import { type LabelledText, labelledTexts, type Part, parts } from './extraction/labelled.ts';
import { ratesOf, type Score, scoreAreas, scoreRecognition, totalOf } from './extraction/score.ts';
import { Figures } from './measure/figures.ts';
import { sayReferences } from './references/say-references.ts';
import { say } from './say.ts';

const mostShown = 20;

/**
 * Measures the guide's recognition rules on labelled texts: precision, recall and exactness of values by kind, the
 * proposed area of law, and each error.
 */
export const benchExtraction = async (): Promise<Figures> => {
  const figures = new Figures();
  for (const part of parts) {
    const texts = labelledTexts(part);
    const scores = scoreRecognition(texts);
    say(`\n${part}: ${texts.length} texts`);
    say(
      `${'kind'.padEnd(12)} labelled found right precision recall    F1 values exact | place only: precision recall    F1`,
    );
    for (const score of scores) addTo(figures, part, score.kind, score);
    addTo(figures, part, 'total', totalOf(scores));
    for (const score of scores) sayErrors(score);
    sayAreas(figures, part, texts);
  }
  await sayReferences();
  sayHostile();
  return figures;
};

const addTo = (figures: Figures, part: Part, name: string, score: ReturnType<typeof totalOf>): void => {
  const { precision, recall, f1 } = ratesOf(score.right, score);
  const placed = ratesOf(score.placed, score);
  figures.add(`${name} precision`, part, precision);
  figures.add(`${name} recall`, part, recall);
  const exact = score.placed === 0 ? 1 : score.right / score.placed;
  figures.add(`${name} F1`, part, f1);
  figures.add(`${name} values exact`, part, exact);
  say(
    `${name.padEnd(12)} ${cell(score.labelled, 8)} ${cell(score.found, 5)} ${cell(score.right, 5)} ` +
      `${rate(precision, 9)} ${rate(recall, 6)} ${rate(f1, 5)} ${rate(exact, 12)} | ` +
      `${rate(placed.precision, 21)} ${rate(placed.recall, 6)} ${rate(placed.f1, 5)}`,
  );
};

/** Prints how often the proposed area of law is the labelled one, where any text of the part has such a label. */
const sayAreas = (figures: Figures, part: Part, texts: readonly LabelledText[]): void => {
  const { labelled, right, wrong, errors } = scoreAreas(texts);
  if (labelled === 0) return;
  figures.add('area right', part, right / labelled);
  figures.add('area wrong', part, wrong / labelled);
  say(
    `area         ${labelled} labelled: right ${rate(right / labelled, 5)}, wrong ${rate(wrong / labelled, 5)}`,
  );
  for (const error of errors) say(`  area: ${error}`);
};

const cell = (count: number, width: number): string => String(count).padStart(width);
const rate = (share: number, width: number): string => share.toFixed(3).padStart(width);

const sayErrors = ({ kind, misses, falseAlarms }: Score): void => {
  for (const miss of misses.slice(0, mostShown)) say(`  ${kind}: missed ${miss}`);
  for (const alarm of falseAlarms.slice(0, mostShown)) say(`  ${kind}: wrong ${alarm}`);
};
