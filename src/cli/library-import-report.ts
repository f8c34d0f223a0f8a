import type {
  ImportFormat,
  ImportReport,
  ItemPlace,
  Refusal,
  RefusalReason,
  UnusedPart,
} from '#/lib/domain/library/import-report.ts';

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

const formats: Readonly<Record<ImportFormat, string>> = {
  espelhos: 'STJ, espelhos de acórdãos (JSON)',
  temas: 'STJ, precedentes qualificados (CSV)',
  stj_cases: 'STJ, cases of its precedentes qualificados (CSV)',
  stf_themes: 'STF, themes of general repercussion (CSV)',
  tcu_selected: 'TCU, jurisprudência selecionada (CSV)',
  pasted: 'text of courts’ pages',
  ruling: 'a whole ruling as text',
  html: 'a page of a court (HTML)',
  pdf: 'PDF',
  docx: 'DOCX',
  zip: 'ZIP',
  datajud: 'answer of the DataJud (JSON)',
  djen: 'notices of the DJEN (JSON)',
  unreadable: 'not readable',
};

/** The end of an import in words. `peakKibibytes` is the most memory that the process ever held. */
export const reportLines = (report: ImportReport, seconds: number, peakKibibytes: number): string[] => {
  const {
    added,
    updated,
    unchanged,
    refused,
    refusals,
    joined,
    lines,
    unused,
    withoutCourt,
    withoutCourtCount,
  } = report;
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
    `${(lines.unit === 'mixed' ? 'parts' : `${lines.unit}s`).padEnd(11)}${count(lines.read)} read: ${count(lines.used)} in decisions, ${count(lines.blank)} blank or header, ${count(lines.unused)} of the page, ${count(lines.refused)} refused`,
    ...unused.map((part) => `  ${unusedLine(part)}`),
    ...(withoutCourtCount > 0
      ? [`no court   ${count(withoutCourtCount)}: say in the library which one decided`]
      : []),
    ...withoutCourt.map((place) => `  ${placeOf(place)}`),
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
  no_number: 'has no citation and no case number',
  no_text: 'has neither an ementa nor a thesis',
  several_ementas: 'has two ementas under one number',
  field: 'has a field that cannot be kept',
  full: 'finds no room: the library is full',
  no_theme: 'adds to a precedent that is not in the library: import the table of themes first',
  datajud: 'is a DataJud entry, which has no ementa',
  djen: 'is a DJEN notice, which has no ementa',
  scanned_pdf: 'is a PDF without text, a scan: run text recognition on it',
  locked_pdf: 'is a PDF with a password: save a copy without it',
  broken_file: 'is damaged or incomplete',
  workbook: 'is a workbook of a spreadsheet program: save it as CSV',
  old_document: 'is a document of an older or other program: save it as DOCX or PDF',
  picture: 'is a picture: run text recognition on it',
  other_archive: 'is an archive of another kind: unpack it',
  unknown_table: 'is a table with columns of no known table of the courts',
  archive_too_large: 'becomes too large when unpacked',
  nested_archive: 'is an archive within an archive: unpack it first',
  unknown_file: 'is no text, PDF, DOCX, HTML or ZIP',
};

const placeOf = ({ unit, at, to, file }: ItemPlace): string =>
  `${file ? `${file}, ` : ''}${unit} ${at}${to ? ` to ${to}` : ''}`;

const lineOf = ({ reason, detail, ...place }: Refusal): string =>
  `${placeOf(place)}: ${reasons[reason]}${detail ? ` (${detail})` : ''}`;

const unusedReasons: Readonly<Record<UnusedPart['reason'], string>> = {
  page: 'of no decision',
  full_text: 'report and vote, not kept',
  columns: 'columns that are not kept',
};

const unusedLine = ({ reason, text, ...place }: UnusedPart): string =>
  `${placeOf(place)}: ${unusedReasons[reason]}: ${text}`;

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
