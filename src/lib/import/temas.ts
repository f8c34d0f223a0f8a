import type { Detail, DetailKind, NewDecision } from '#/lib/domain/library/decision.ts';
import type { Refusal } from '#/lib/domain/library/import-report.ts';
import { checked } from './checked.ts';
import { type CsvRow, CsvRows } from './csv-rows.ts';
import { dayIn } from './days.ts';
import { longestItem, type ReadItem, refused } from './item.ts';

/** A row's cells by the names of their columns; an empty text for a name that the table does not have. */
type Row = (column: string) => string;

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
  let columns: ReadonlyMap<string, number> | undefined;
  let at = 0;
  for await (const cells of csvRows(pieces)) {
    at += 1;
    if (typeof cells === 'string') yield refused({ unit: 'row', at }, cells);
    else if (columns) yield { row: rowOf(columns, cells), at };
    else columns = new Map(cells.map((name, index) => [name.trim(), index]));
  }
}

async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow> {
  const rows = new CsvRows(longestItem);
  for await (const piece of pieces) yield* rows.take(piece);
  yield* rows.end();
}

const rowOf =
  (columns: ReadonlyMap<string, number>, cells: readonly string[]): Row =>
  (column) =>
    (cells[columns.get(column) ?? -1] ?? '').trim();

const isSame = (one: Row, other: Row): boolean =>
  ['tipoPrecedente', 'numeroPrecedente', 'questaoSubmetidaAJulgamento', 'teseFirmada'].every(
    (name) => one(name) === other(name),
  );

const itemOf = ({ row, at, rows: count, repercussion }: Precedent): ReadItem =>
  checked({ unit: 'row', at }, decisionOf(row, repercussion), count - 1);

const decisionOf = (row: Row, repercussion: readonly string[]): NewDecision => {
  const sort = row('tipoPrecedente');
  const digits = row('numeroPrecedente');
  const number = digits && `${sort} ${digits}`.trim();
  const panel = row('orgaoJulgador');
  return {
    source: 'tema',
    court: 'STJ',
    number,
    reference: number || null,
    class: sort,
    rapporteur: '',
    panel: panels[panel] ?? panel,
    judgedOn: dayIn(row('dataJulgamento')),
    publishedOn: dayIn(row('dataPublicacaoAcordao')),
    theme: sort === 'Tema' ? number : null,
    summary: row('questaoSubmetidaAJulgamento'),
    thesis: row('teseFirmada'),
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
  asDetail(kind, [...new Set(names.map((name) => row(name)))]);

const asDetail = (kind: DetailKind, texts: readonly string[]): Detail[] => {
  const text = texts.filter(Boolean).join('\n\n');
  return text ? [{ kind, text }] : [];
};

const repercussionOf = (row: Row): string => {
  const number = row('numeroRepercussaoGeralSTF');
  const description = row('descricaoRepercussaoGeral');
  return [number && `Tema ${number}/STF`, description].filter(Boolean).join(': ');
};
