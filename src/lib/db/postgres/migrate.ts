import { Kysely, PostgresDialect, sql } from 'kysely';
import { knownVersion, migrate } from '../migrations/migrate.ts';
import { ensureRoles } from './ensure-roles.ts';
import { createPool, patientTimes } from './pool.ts';
import { refuseTransactionPooling } from './pooling.ts';

/** Any number that no other program of this database uses for its own lock. */
const lock = 2_026_112_201;

/**
 * Brings roles and schema up to date, one process at a time: others wait at the advisory lock and then find nothing to do.
 */
export const migratePostgres = async (url: string): Promise<void> => {
  await refuseTransactionPooling(url);
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({
      pool: createPool({ url, size: 1, times: patientTimes, onError: () => {} }),
    }),
  });
  try {
    await db.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(${lock})`.execute(connection);
      await knownVersion(connection);
      await ensureRoles(connection);
      await migrate(connection, 'postgres');
    });
  } finally {
    await db.destroy();
  }
};
