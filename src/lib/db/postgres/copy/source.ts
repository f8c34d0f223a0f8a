import type { Client } from 'pg';
import type { CopiedTable } from '../../copy/copied-tables.ts';
import { CopyError } from '../../copy/copy-error.ts';
import type { CopySource } from '../../copy/ends.ts';
import type { Key, Row } from '../../copy/row.ts';
import { roleName, takeRole } from '../../roles.ts';
import { isDenied, isMissingRole } from '../errors.ts';
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
   * role for copies, which sees all and writes nothing.
   */
  async takeSnapshot(): Promise<void> {
    await this.#client.query('rollback');
    await this.#client.query('begin isolation level repeatable read');
    await this.#takeRole();
    await this.#client.query('set transaction read only');
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  /**
   * Whoever is no member of the role becomes one inside this transaction, which is always rolled back: no other
   * connection ever sees that, and nothing of it stays.
   */
  async #takeRole(): Promise<void> {
    await this.#client.query('savepoint before_role');
    try {
      await this.#client.query(takeRole('copy', 'transaction'));
    } catch (error) {
      if (isMissingRole(error)) throw new CopyError(`${this.name} ${withoutRoles}`);
      if (!isDenied(error)) throw error;
      await this.#client.query('rollback to before_role');
      await this.#join();
      await this.#client.query(takeRole('copy', 'transaction'));
    }
  }

  async #join(): Promise<void> {
    const { rows } = await this.#client.query<{ role: string }>(
      `select quote_ident(${roleName('copy')}) as role`,
    );
    const role = rows[0]?.role;
    try {
      await this.#client.query(`grant ${role} to current_user`);
    } catch (error) {
      if (!isDenied(error)) throw error;
      throw new CopyError(
        `${this.name}: ${error.message}. To read the sessions of every owner, connect as the user with which Juca ` +
          `was first started on that database, or have an administrator run "grant ${role} to" that user.`,
      );
    }
  }
}

const withoutRoles =
  'has no role for copies: a former version of Juca made it. Start this version on it once, and copy then.';
