import { sayHostile } from './extraction/hostile.ts';
import { labelledTexts, type Part, parts } from './extraction/labelled.ts';
import { ratesOf, type Score, scoreRecognition, totalOf } from './extraction/score.ts';
import { Figures } from './measure/figures.ts';
import { say } from './say.ts';

const mostShown = 20;

/** Measures the guide's recognition rules on labelled texts: precision and recall by kind, and each error. */
export const benchExtraction = async (): Promise<Figures> => {
  const figures = new Figures();
  for (const part of parts) {
    const texts = labelledTexts(part);
    const scores = scoreRecognition(texts);
    say(`\n${part}: ${texts.length} texts`);
    say(
      `${'kind'.padEnd(12)} labelled found right precision recall    F1 | place only: precision recall    F1`,
    );
    for (const score of scores) addTo(figures, part, score.kind, score);
    addTo(figures, part, 'total', totalOf(scores));
    for (const score of scores) sayErrors(score);
  }
  sayHostile();
  return figures;
};

const addTo = (figures: Figures, part: Part, name: string, score: ReturnType<typeof totalOf>): void => {
  const { precision, recall, f1 } = ratesOf(score.right, score);
  const placed = ratesOf(score.placed, score);
  figures.add(`${name} precision`, part, precision);
  figures.add(`${name} recall`, part, recall);
  figures.add(`${name} F1`, part, f1);
  say(
    `${name.padEnd(12)} ${cell(score.labelled, 8)} ${cell(score.found, 5)} ${cell(score.right, 5)} ` +
      `${rate(precision, 9)} ${rate(recall, 6)} ${rate(f1, 5)} | ` +
      `${rate(placed.precision, 21)} ${rate(placed.recall, 6)} ${rate(placed.f1, 5)}`,
  );
};

const cell = (count: number, width: number): string => String(count).padStart(width);
const rate = (share: number, width: number): string => share.toFixed(3).padStart(width);

const sayErrors = ({ kind, misses, falseAlarms }: Score): void => {
  for (const miss of misses.slice(0, mostShown)) say(`  ${kind}: missed ${miss}`);
  for (const alarm of falseAlarms.slice(0, mostShown)) say(`  ${kind}: wrong ${alarm}`);
};
