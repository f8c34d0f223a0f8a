import type { ImportReport, Refusal, RefusalReason } from '#/lib/domain/library/import-report.ts';

const everyMilliseconds = 5_000;

/** Tells now and then how far an import has come. */
export class ImportLines {
  readonly #say: (line: string) => void;
  #lastSaid = performance.now();

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  show({ added, updated, unchanged, refused }: ImportReport): void {
    const now = performance.now();
    if (now - this.#lastSaid < everyMilliseconds) return;
    this.#lastSaid = now;
    this.#say(`${count(added + updated + unchanged)} decisions so far, ${count(refused)} refused`);
  }
}

const formats = {
  espelhos: 'STJ, espelhos de acórdãos (JSON)',
  temas: 'STJ, precedentes qualificados (CSV)',
  pasted: 'text of a result page',
} as const;

/** The end of an import in words. `peakKibibytes` is the most memory that the process ever held. */
export const reportLines = (report: ImportReport, seconds: number, peakKibibytes: number): string[] => {
  const { added, updated, unchanged, refused, refusals, joined } = report;
  const taken = added + updated + unchanged;
  return [
    `format     ${formats[report.format]}`,
    `added      ${count(added)}`,
    `updated    ${count(updated)}`,
    `unchanged  ${count(unchanged)}`,
    `refused    ${count(refused)}`,
    ...(joined > 0
      ? [`joined     ${count(joined)} (rows that go on with the precedent of the row before)`]
      : []),
    ...refusals.map((refusal) => `  ${lineOf(refusal)}`),
    ...(refused > refusals.length ? [`  and ${count(refused - refusals.length)} more`] : []),
    `time       ${seconds.toFixed(1)} s, ${count(taken / Math.max(seconds, 0.001))} decisions a second`,
    `memory     ${count((peakKibibytes * 1024) / 1e6)} MB at most`,
  ];
};

const reasons: Readonly<Record<RefusalReason, string>> = {
  not_json: 'is no JSON',
  not_csv: 'has quotes or columns that do not fit',
  unfinished: 'ends before it is whole: the file is cut off',
  unexpected: 'is no decision',
  too_large: 'is too large',
  no_number: 'has no case number',
  no_text: 'has neither an ementa nor a thesis',
  field: 'has a field that cannot be kept',
  full: 'finds no room: the library is full',
};

const lineOf = ({ unit, at, reason, detail }: Refusal): string =>
  `${unit} ${at}: ${reasons[reason]}${detail ? ` (${detail})` : ''}`;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
