import { type Client, DatabaseError } from 'pg';
import type { CopiedTable } from '../../copy/copied-tables.ts';
import { CopyError } from '../../copy/copy-error.ts';
import type { CopySource } from '../../copy/ends.ts';
import type { Key, Row } from '../../copy/row.ts';
import { connectToCopy, tableNames } from './connection.ts';
import { postgresRows } from './rows.ts';

/** Opens a database to copy from. `name` is what messages call it. Throws `CopyError` where it does not answer. */
export const openPostgresSource = async (url: string, name: string): Promise<CopySource> =>
  new PostgresSource(await connectToCopy(url, name), name);

class PostgresSource implements CopySource {
  readonly name: string;
  readonly #client: Client;

  constructor(client: Client, name: string) {
    this.#client = client;
    this.name = name;
  }

  async all(sql: string): Promise<Record<string, unknown>[]> {
    const { rows } = await this.#client.query<Record<string, unknown>>(sql);
    return rows;
  }

  tableNames(): Promise<string[]> {
    return tableNames(this.#client);
  }

  rows(table: CopiedTable, after?: Key): AsyncIterable<Row[]> {
    return postgresRows(this.#client, table, after);
  }

  /**
   * Row security hides every row from whoever has set no owner, the tables' own owner included. So this works as the
   * role `juca_copy`, which sees all and writes nothing. It joins the role inside a transaction that is always rolled
   * back: no other connection ever sees that, and nothing of it stays.
   */
  async takeSnapshot(): Promise<void> {
    await this.#client.query('rollback');
    await this.#client.query('begin isolation level repeatable read');
    await this.#join();
    await this.#client.query('set local role juca_copy');
    await this.#client.query('set transaction read only');
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  async #join(): Promise<void> {
    try {
      await this.#client.query('grant juca_copy to current_user');
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === insufficientPrivilege)) throw error;
      throw new CopyError(
        `${this.name}: ${error.message}. Only the user with which Juca was first started on this server, ` +
          'or a superuser, may read the sessions of all owners.',
      );
    }
  }
}

const insufficientPrivilege = '42501';
