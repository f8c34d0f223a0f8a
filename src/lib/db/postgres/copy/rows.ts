import type { Client } from 'pg';
import type { CopiedTable } from '../../copy/copied-tables.ts';
import { afterKey, inKeyOrder } from '../../copy/key-order.ts';
import type { Key, Row } from '../../copy/row.ts';

/** A hundred of the largest blocks there may be are some 27 MB. */
const pageRows = 100;

/**
 * Reads a table in order of key through a cursor, within the transaction that is open. The next page is under way
 * while the last one is worked on.
 */
export async function* postgresRows(client: Client, table: CopiedTable, after?: Key): AsyncGenerator<Row[]> {
  await client.query(
    `declare copied no scroll cursor for ${select(table, after !== undefined)}`,
    after ?? [],
  );
  let next = fetchPage(client);
  for (let page = await next; page.length > 0; page = await next) {
    next = fetchPage(client);
    // Thrown when it is awaited; whoever stops before that does not care.
    next.catch(() => {});
    yield page;
  }
  await client.query('close copied');
}

const fetchPage = async (client: Client): Promise<Row[]> => {
  const { rows } = await client.query<Row>({ text: `fetch ${pageRows} from copied`, rowMode: 'array' });
  return rows;
};

const select = (table: CopiedTable, isAfterKey: boolean): string => {
  const columns = Object.keys(table.columns).join(', ');
  const condition = isAfterKey ? `where ${afterKey(table, '"C"', (number) => `$${number}`)}` : '';
  return `select ${columns} from ${table.name} ${condition} order by ${inKeyOrder(table, '"C"')}`;
};
