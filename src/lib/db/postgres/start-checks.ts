import type { Pool } from 'pg';
import type { HealthReason } from '#/lib/domain/health-reasons.ts';
import type { EngineHealth } from '../engine-health.ts';

type Note = (level: 'warn', message: string) => void;

/**
 * Throws for a database whose policies or rights are incomplete, since it would serve nobody, or everybody. Warns of
 * whatever else is wrong, which may pass.
 */
export const checkStart = async (health: EngineHealth, pool: Pool, note: Note): Promise<void> => {
  const text = health.notes.join(' ');
  if (health.reasons.some((reason) => reason === 'missing_policies' || reason === 'missing_grants')) {
    throw new Error(`${text} ${withoutRoles}`);
  }
  if (health.reasons.some((reason) => !passing.has(reason))) throw new Error(text);
  if (text) note('warn', text);
  if (await isOpenToAll(pool)) note('warn', openToAll);
};

const withoutRoles =
  'A dump that was restored without its roles looks like this: restore it with deploy/postgres-restore.sh';

/** Reading goes on under these, and they were found by a look that came to its end. */
const passing: ReadonlySet<HealthReason> = new Set(['read_only', 'disk_full', 'not_durable']);

const openToAll =
  'Every user of the database server may connect to the database. ' +
  'Where other programs use that server: revoke all on database … from public.';

const isOpenToAll = async (pool: Pool): Promise<boolean> => {
  const { rows } = await pool.query<{ open: boolean }>(
    `select has_database_privilege('public', current_database(), 'connect') as open`,
  );
  return rows[0]?.open ?? false;
};
