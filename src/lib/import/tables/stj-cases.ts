import { caseIn } from '../citation/case-in.ts';
import { asName } from '../citation/names.ts';
import { type ReadItem, refused } from '../item.ts';
import { firstOf, type Row, type TableRows } from './table-rows.ts';

/** The rows of one precedent, and the case that leads them. */
interface Cases {
  key: string;
  at: number;
  rows: number;
  leading: Row;
}

/**
 * The cases of the STJ's table "processos", which belongs to its "precedentes qualificados": of each precedent the leading
 * case and its rapporteur, to be added to the precedent in the library. The rows of a precedent follow one another.
 */
export async function* stjCases(rows: TableRows): AsyncGenerator<ReadItem> {
  let open: Cases | undefined;
  for await (const read of rows) {
    if (!('row' in read)) {
      yield read;
      continue;
    }
    const key = keyOf(read.row);
    if (open?.key === key) {
      open.rows += 1;
      if (isLeading(read.row) && !isLeading(open.leading)) open.leading = read.row;
      continue;
    }
    if (open) yield* itemsOf(open);
    open = { key, at: read.at, rows: 1, leading: read.row };
  }
  if (open) yield* itemsOf(open);
}

const keyOf = (row: Row): string => `${row('tipoPrecedente')} ${row('numeroPrecedente')}`.trim();

/** The column says so of its row, or names the case. */
const isLeading = (row: Row): boolean =>
  /^(?:s|sim|true|1)$/i.test(row('leadingCase')) || /\d{4}/.test(row('leadingCase'));

function* itemsOf({ key, at, rows, leading }: Cases): Generator<ReadItem> {
  const place = { unit: 'row', at, ...(rows > 1 && { to: at + rows - 1 }) } as const;
  if (!/\d/.test(key)) {
    yield refused(place, 'no_number', '', rows);
    return;
  }
  const named = /\d{4}/.test(leading('leadingCase')) ? leading('leadingCase') : '';
  const written = named || firstOf(leading, 'Processo', 'numeroProcesso');
  yield {
    place,
    lines: rows,
    supplement: {
      source: 'tema',
      court: 'STJ',
      reference: key,
      rapporteur: asName(firstOf(leading, 'ministroRelator', 'relator')),
      leadingCase: caseIn(written)?.number ?? written,
    },
  };
}
