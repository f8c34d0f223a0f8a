import type { CopyOutcome } from '#/lib/db/copy/copy-database.ts';
import type { Progress } from '#/lib/db/copy/progress.ts';

const everyMilliseconds = 2_000;

/** Tells how far a copy has come: a line at each table's end, and one now and then before it. */
export class ProgressLines {
  readonly #say: (line: string) => void;
  #current = '';
  #since = 0;
  #doneAtStart = 0;
  #lastSaid = 0;

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  show({ stage, table, done, total }: Progress): void {
    const now = performance.now();
    const step = `${stage} ${table}`;
    if (step !== this.#current) {
      this.#current = step;
      this.#since = now;
      this.#lastSaid = now;
      this.#doneAtStart = done;
    }
    if (done < total && now - this.#lastSaid < everyMilliseconds) return;
    this.#lastSaid = now;
    const seconds = (now - this.#since) / 1000;
    const rate = seconds > 0 ? `  ${count((done - this.#doneAtStart) / seconds)} rows/s` : '';
    this.#say(`${stage.padEnd(6)} ${table.padEnd(17)} ${count(done).padStart(12)} of ${count(total)}${rate}`);
  }
}

/** The end of a copy in words. `peakKibibytes` is the most memory that the process ever held. */
export const outcomeLines = (outcome: CopyOutcome, peakKibibytes: number): string[] => {
  const { tables, copiedRows, resumed, copySeconds, verifySeconds } = outcome;
  const rows = tables.reduce((sum, { source }) => sum + source.rows, 0);
  return [
    '',
    `${'table'.padEnd(17)} ${'rows'.padStart(12)}  SHA-256 of the content: source, target`,
    ...tables.flatMap(({ table, source, target }) => [
      `${table.padEnd(17)} ${count(source.rows).padStart(12)}  ${source.sha256}`,
      `${''.padEnd(17)} ${count(target.rows).padStart(12)}  ${target.sha256}`,
    ]),
    '',
    ...(resumed ? [`went on with an unfinished copy that had ${count(rows - copiedRows)} rows`] : []),
    `copied    ${count(copiedRows)} rows in ${timing(copiedRows, copySeconds)}`,
    `compared  ${count(rows)} rows in ${timing(rows, verifySeconds)}`,
    `memory    ${count((peakKibibytes * 1024) / 1e6)} MB at most`,
    '',
  ];
};

const timing = (rows: number, seconds: number): string =>
  `${seconds.toFixed(1)} s, ${count(rows / Math.max(seconds, 0.001))} a second`;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
