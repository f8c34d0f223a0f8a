import { once } from 'node:events';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type CopiedTable, copiedTables } from '../../copy/copied-tables.ts';
import type { CopyTarget } from '../../copy/ends.ts';
import { selectLastKey } from '../../copy/key-order.ts';
import type { Key, Row } from '../../copy/row.ts';
import {
  type CopyNote,
  createUnfinishedTable,
  dropUnfinishedTable,
  unfinishedTable,
} from '../../copy/unfinished.ts';
import { migratePostgres } from '../migrate.ts';
import { claim } from './claim.ts';
import { connectToCopy, tableNames } from './connection.ts';
import { postgresRows } from './rows.ts';
import { textLine } from './text-format.ts';

/**
 * Opens a database to copy into. `name` is what messages call it. Throws `CopyError` where it does not answer or
 * somebody else works on it.
 */
export const openPostgresTarget = async (url: string, name: string): Promise<CopyTarget> => {
  const client = await connectToCopy(url, name);
  try {
    await claim(client, name);
    return new PostgresTarget(client, url, name);
  } catch (error) {
    await client.end();
    throw error;
  }
};

/**
 * Works as the tables' owner. COPY does not write to a table whose row security holds for the one who writes, so
 * FORCE is lifted for as long as the database is an unfinished copy, which nobody else opens.
 */
class PostgresTarget implements CopyTarget {
  readonly name: string;
  readonly #client: Client;
  readonly #url: string;

  constructor(client: Client, url: string, name: string) {
    this.#client = client;
    this.#url = url;
    this.name = name;
  }

  async all(sql: string): Promise<Record<string, unknown>[]> {
    const { rows } = await this.#client.query<Record<string, unknown>>(sql);
    return rows;
  }

  tableNames(): Promise<string[]> {
    return tableNames(this.#client);
  }

  async *rows(table: CopiedTable, after?: Key): AsyncGenerator<Row[]> {
    await this.#client.query('begin read only');
    yield* postgresRows(this.#client, table, after);
    await this.#client.query('commit');
  }

  /** Looks past row security, and leaves it as it was. */
  async holdsRows(tables: readonly string[]): Promise<boolean> {
    await this.#client.query('begin');
    await this.#client.query(forcing('no force', tables));
    const any = tables.map((table) => `exists (select 1 from ${table})`).join(' or ');
    const { rows } = await this.#client.query<{ any: boolean }>(`select ${any} as any`);
    await this.#client.query('rollback');
    return rows[0]?.any ?? false;
  }

  async migrate(): Promise<void> {
    await migratePostgres(this.#url);
  }

  async begin({ source, mark }: CopyNote): Promise<void> {
    await this.#client.query('begin');
    await this.#client.query(forcing('no force', ownedTables));
    await this.#client.query(createUnfinishedTable);
    await this.#client.query(`insert into ${unfinishedTable} values ($1, $2)`, [source, mark]);
    await this.#client.query('commit');
  }

  async discard(): Promise<void> {
    const names = copiedTables.map(({ name }) => name).join(', ');
    await this.#client.query(`begin; truncate ${names}; ${endings}; commit`);
  }

  async lastKey(table: CopiedTable): Promise<Key | undefined> {
    const text = selectLastKey(table, '"C"');
    const { rows } = await this.#client.query<Key>({ text, rowMode: 'array' });
    return rows[0];
  }

  async write(table: CopiedTable, rows: readonly Row[]): Promise<void> {
    const columns = Object.keys(table.columns).join(', ');
    const stream = this.#client.query(copyFrom(`copy ${table.name} (${columns}) from stdin`));
    stream.end(rows.map(textLine).join(''));
    await once(stream, 'finish');
  }

  /** A filled table that was never looked at is planned for as if it were empty, hence ANALYZE. */
  async finish(): Promise<void> {
    for (const { name } of copiedTables) await this.#client.query(`analyze ${name}`);
    await this.#client.query(`begin; ${endings}; commit`);
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}

/** The tables that `protectOwned` protects. */
const ownedTables = [
  ...['sessions', 'messages', 'answer_runs', 'answer_parts', 'session_discretion'],
  ...['libraries', 'decisions', 'decision_terms', 'statutes', 'practices', 'departures'],
  ...['matters', 'deadlines', 'court_calendars'],
];

const forcing = (force: 'force' | 'no force', tables: readonly string[]): string =>
  tables
    .filter((table) => ownedTables.includes(table))
    .map((table) => `alter table ${table} ${force} row level security`)
    .join('; ');

const endings = `${forcing('force', ownedTables)}; ${dropUnfinishedTable}`;
