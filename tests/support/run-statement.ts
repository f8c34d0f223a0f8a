import type { ContractDatabase } from '../contract/suite/database.ts';
import { withClient } from './postgres-database.ts';
import { withConnection } from './sqlite-database.ts';

/** Runs one statement directly on a database, beside its open engine. */
export const run = async ({ settings }: ContractDatabase, sql: string): Promise<void> => {
  const { SQLITE_PATH, DATABASE_URL } = settings;
  if (SQLITE_PATH) withConnection(SQLITE_PATH, (connection) => connection.exec(sql));
  else await withClient(DATABASE_URL ?? '', (client) => client.query(sql));
};

/** The rows of one query, in the same way. */
export const rowsOf = async (
  { settings }: ContractDatabase,
  sql: string,
): Promise<Record<string, unknown>[]> => {
  const { SQLITE_PATH, DATABASE_URL } = settings;
  if (SQLITE_PATH) {
    return withConnection(SQLITE_PATH, (connection) =>
      connection.prepare<[], Record<string, unknown>>(sql).all(),
    );
  }
  return withClient(DATABASE_URL ?? '', async (client) => (await client.query(sql)).rows);
};
