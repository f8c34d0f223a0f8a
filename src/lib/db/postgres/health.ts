import type { Pool } from 'pg';
import type { EngineHealth } from '../engine.ts';
import { onConnection } from './pool.ts';

interface ServerState {
  fsync: boolean;
  standby: boolean;
}

/** Whether the database answers, takes writes and keeps what it acknowledges. Asks it each time. */
export const healthOf = async (pool: Pool): Promise<EngineHealth> => {
  const reasons = await ask(pool).then(reasonsOf, () => ['The database does not answer.']);
  return { status: reasons.length === 0 ? 'ok' : 'degraded', engine: 'postgres', reasons };
};

const ask = (pool: Pool): Promise<ServerState | undefined> =>
  onConnection(pool, async (client) => {
    const { rows } = await client.query<ServerState>(
      `select current_setting('fsync') = 'on' as fsync, pg_is_in_recovery() as standby`,
    );
    return rows[0];
  });

const reasonsOf = (state: ServerState | undefined): string[] => {
  const reasons: string[] = [];
  if (!state?.fsync)
    reasons.push('The database server runs with fsync = off: a crash may lose what it acknowledged.');
  if (state?.standby) reasons.push('The database is a standby, which takes no writes.');
  return reasons;
};
