import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from '../migrations/migrate.ts';
import type { Connection } from './connection.ts';

/** Brings an open database's schema up to date. The connection stays open. */
export const migrateConnection = async (connection: Connection): Promise<void> => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: connection }) });
  await migrate(db, 'sqlite');
};
