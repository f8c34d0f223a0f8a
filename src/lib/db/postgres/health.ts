import type { Pool } from 'pg';
import { type EngineHealth, engineHealth, type HealthFinding } from '../engine-health.ts';
import { onConnection } from './pool.ts';

interface ServerState {
  fsync: boolean;
  standby: boolean;
}

/** Whether the database answers, takes writes and keeps what it acknowledges. Asks it each time. */
export const healthOf = async (pool: Pool): Promise<EngineHealth> =>
  engineHealth('postgres', await ask(pool).then(findingsOf, () => [unreachable]));

const unreachable: HealthFinding = {
  reason: 'database_unreachable',
  note: 'The database does not answer.',
};

const ask = (pool: Pool): Promise<ServerState | undefined> =>
  onConnection(pool, async (client) => {
    const { rows } = await client.query<ServerState>(
      `select current_setting('fsync') = 'on' as fsync, pg_is_in_recovery() as standby`,
    );
    return rows[0];
  });

const findingsOf = (state: ServerState | undefined): HealthFinding[] => {
  const findings: HealthFinding[] = [];
  if (!state?.fsync)
    findings.push({
      reason: 'not_durable',
      note: 'The database server runs with fsync = off: a crash may lose what it acknowledged.',
    });
  if (state?.standby)
    findings.push({ reason: 'read_only', note: 'The database is a standby, which takes no writes.' });
  return findings;
};
