import { say } from '../say.ts';
import type { Cell, Figures } from './figures.ts';
import type { Spread } from './percentiles.ts';

/** A target for the ratio between two figures of the same round. */
export interface Expectation {
  what: string;
  of: Cell;
  to: Cell;
  atMost?: number;
  atLeast?: number;
}

/** Prints a line for each figure that one of the competitors has, a column for each of them and the ratio of the last to the first. */
export const printFigures = (figures: Figures, competitors: string[]): void => {
  const [first = '', last = ''] = [competitors[0], competitors.at(-1)];
  const isTheirs = (name: string) =>
    competitors.some((competitor) => figures.rounds(name, competitor).length > 0);
  const rows = figures.names
    .filter(isTheirs)
    .map((name) => [
      name,
      ...competitors.map((competitor) => textOf(figures.spread(name, competitor))),
      textOf(figures.ratio({ name, competitor: last }, { name, competitor: first })),
    ]);
  printTable([['', ...competitors, `${last} / ${first}`], ...rows]);
};

/** Prints a line for each figure, with a column for each thing that was measured. */
export const printSpreads = (figures: Figures, columns: string[]): void =>
  printTable([
    ['', ...columns],
    ...figures.names.map((name) => [name, ...columns.map((column) => textOf(figures.spread(name, column)))]),
  ]);

/** Prints whether each expectation was met, with its figure. Returns whether all were. */
export const printVerdicts = (figures: Figures, expectations: Expectation[]): boolean => {
  const verdicts = expectations.map((expectation) => verdictOf(figures, expectation));
  for (const { met, text } of verdicts) say(`${met ? 'met    ' : 'NOT MET'}  ${text}`);
  return verdicts.every(({ met }) => met);
};

/** Prints every figure as a ratio to the baseline's of the same round. */
export const printAgainstBaseline = (figures: Figures, competitor: string, baseline: string): void => {
  say(`\n${competitor} to ${baseline}, ratios of the same round:`);
  const rows = figures.names.map((name) => [
    name,
    textOf(figures.ratio({ name, competitor }, { name, competitor: baseline })),
  ]);
  printTable(rows);
};

const verdictOf = (figures: Figures, { what, of, to, atMost, atLeast }: Expectation) => {
  const ratio = figures.ratio(of, to);
  const met = atMost !== undefined ? ratio.median <= atMost : ratio.median >= (atLeast ?? 0);
  const bound =
    atMost !== undefined ? `at most ${significant(atMost)}` : `at least ${significant(atLeast ?? 0)}`;
  return { met, text: `${what}: ${textOf(ratio)} times, expected ${bound}` };
};

const textOf = ({ median, min, max }: Spread): string =>
  Number.isNaN(median) ? '-' : `${significant(median)} (${significant(min)} – ${significant(max)})`;

/** Formats with three significant digits, and without a fraction from 100 on. */
const significant = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

const printTable = (rows: string[][]): void => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    say(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
};
