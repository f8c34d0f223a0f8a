import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Detail, DetailKind, NewDecision } from '#/lib/domain/library/decision.ts';
import type { Refusal } from '#/lib/domain/library/import-report.ts';
import { checked } from './checked.ts';
import { dayIn } from './days.ts';
import { longestItem, type ReadItem, refused } from './item.ts';

type Row = Readonly<Record<string, string>>;

interface NumberedRow {
  row: Row;
  /** As a spreadsheet numbers it. */
  at: number;
}

/** A precedent, and how many rows of the table it is made of. */
interface Precedent {
  row: Row;
  at: number;
  rows: number;
  repercussion: string[];
}

/**
 * The precedents of the STJ's table "precedentes qualificados" (dadosabertos.web.stj.jus.br). One that belongs to
 * several themes of the STF has a row for each, one after the other: they are joined.
 */
export async function* temas(pieces: AsyncIterable<string>): AsyncGenerator<ReadItem> {
  let open: Precedent | undefined;
  for await (const read of rows(pieces)) {
    if ('refusal' in read) {
      yield read;
    } else if (open && isSame(open.row, read.row)) {
      open.rows += 1;
      open.repercussion.push(repercussionOf(read.row));
    } else {
      if (open) yield itemOf(open);
      open = { ...read, rows: 1, repercussion: [repercussionOf(read.row)] };
    }
  }
  if (open) yield itemOf(open);
}

async function* rows(pieces: AsyncIterable<string>): AsyncGenerator<NumberedRow | { refusal: Refusal }> {
  const numbers = new RowNumbers();
  const skipped: { refusal: Refusal }[] = [];
  const parser = parse({
    delimiter: ';',
    columns: (header: string[]) => header.map((name) => name.trim()),
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    info: true,
    max_record_size: longestItem,
    on_skip: (error) =>
      void skipped.push(refusalOf(error?.code, numbers.ofSkipped(Number(error?.records ?? 0)))),
  });
  const source = Readable.from(pieces).on('error', (error) => parser.destroy(error));
  for await (const { record, info } of source.pipe(parser) as AsyncIterable<CsvRecord>) {
    yield* skipped.splice(0);
    yield { row: record, at: numbers.of(info.records) };
  }
  yield* skipped;
}

interface CsvRecord {
  record: Row;
  info: { records: number };
}

/** Numbers rows as a spreadsheet does, the header being the first; the parser reads ahead of whoever asks. */
class RowNumbers {
  /** For each row that was skipped, how many good ones were before it. */
  readonly #skippedAfter: number[] = [];
  #passed = 0;

  ofSkipped(goodBefore: number): number {
    this.#skippedAfter.push(goodBefore);
    return goodBefore + this.#skippedAfter.length + 1;
  }

  of(good: number): number {
    while ((this.#skippedAfter[this.#passed] ?? good) < good) this.#passed += 1;
    return good + this.#passed + 1;
  }
}

const refusalOf = (code: string | undefined, at: number) => {
  const place = { unit: 'row', at } as const;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return refused(place, 'unfinished');
  return code === 'CSV_MAX_RECORD_SIZE' ? refused(place, 'too_large') : refused(place, 'not_csv', code ?? '');
};

const isSame = (one: Row, other: Row): boolean =>
  ['tipoPrecedente', 'numeroPrecedente', 'questaoSubmetidaAJulgamento', 'teseFirmada'].every(
    (name) => cellOf(one, name) === cellOf(other, name),
  );

const itemOf = ({ row, at, rows: count, repercussion }: Precedent): ReadItem =>
  checked({ unit: 'row', at }, decisionOf(row, repercussion), count - 1);

const decisionOf = (row: Row, repercussion: readonly string[]): NewDecision => {
  const sort = cellOf(row, 'tipoPrecedente');
  const digits = cellOf(row, 'numeroPrecedente');
  const number = digits && `${sort} ${digits}`.trim();
  const panel = cellOf(row, 'orgaoJulgador');
  return {
    source: 'tema',
    court: 'STJ',
    number,
    reference: number || null,
    class: sort,
    rapporteur: '',
    panel: panels[panel] ?? panel,
    judgedOn: dayIn(cellOf(row, 'dataJulgamento')),
    publishedOn: dayIn(cellOf(row, 'dataPublicacaoAcordao')),
    theme: sort === 'Tema' ? number : null,
    summary: cellOf(row, 'questaoSubmetidaAJulgamento'),
    thesis: cellOf(row, 'teseFirmada'),
    details: [
      ...details.flatMap((each) => detailOf(row, ...each)),
      ...asDetail('repercussion', repercussion),
    ],
  };
};

const panels: Readonly<Record<string, string>> = {
  CE: 'Corte Especial',
  S1: 'Primeira Seção',
  S2: 'Segunda Seção',
  S3: 'Terceira Seção',
};

const details: readonly (readonly [DetailKind, readonly string[]])[] = [
  ['status', ['situacao']],
  ['subjects', ['Assuntos']],
  ['supplement', ['informacoesComplementares', 'delimitacaoJulgado', 'entendimentoAnterior']],
  ['statutes', ['referenciaLegislativa', 'referenciaSumular', 'sumulaOriginada']],
  ['notes', ['anotacoesNUGEPNAC']],
];

const detailOf = (row: Row, kind: DetailKind, names: readonly string[]): Detail[] =>
  asDetail(kind, [...new Set(names.map((name) => cellOf(row, name)))]);

const asDetail = (kind: DetailKind, texts: readonly string[]): Detail[] => {
  const text = texts.filter(Boolean).join('\n\n');
  return text ? [{ kind, text }] : [];
};

const repercussionOf = (row: Row): string => {
  const number = cellOf(row, 'numeroRepercussaoGeralSTF');
  const description = cellOf(row, 'descricaoRepercussaoGeral');
  return [number && `Tema ${number}/STF`, description].filter(Boolean).join(': ');
};

const cellOf = (row: Row, name: string): string => (row[name] ?? '').trim();
