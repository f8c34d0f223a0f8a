import { Kysely, SqliteDialect } from 'kysely';
import { MigrationError, migrate } from '../migrations/migrate.ts';
import type { Connection } from './connection.ts';
import { applicationId } from './file/header.ts';

/**
 * Brings an open database's schema up to date, and marks the file as Juca's. The connection stays open. Throws
 * `MigrationError` for a database of another program; `admitFile` does not see tables that stand in the log alone.
 */
export const migrateConnection = async (connection: Connection): Promise<void> => {
  const isMarked = connection.pragma('application_id', { simple: true }) === applicationId;
  if (!isMarked && isForeign(connection)) {
    throw new MigrationError('The database belongs to another program. Nothing of it was changed.');
  }
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection }) });
  await migrate(db, 'sqlite');
  if (!isMarked) markAsOurs(connection);
};

const isForeign = (connection: Connection): boolean => {
  const names = connection.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all();
  return names.length > 0 && !names.includes('schema_migrations');
};

/** Files of former versions have no mark. One that cannot be written to now gets it at a later start. */
const markAsOurs = (connection: Connection): void => {
  try {
    connection.pragma(`application_id = ${applicationId}`);
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('SQLITE_READONLY')) throw error;
  }
};
