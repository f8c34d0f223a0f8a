import type { Pool, PoolClient } from 'pg';
import { type EngineHealth, engineHealth, type HealthFinding } from '../engine-health.ts';
import { reasonOf, textOf } from './errors.ts';
import { createPool, type PoolTimes } from './pool.ts';
import { findSecurityGaps } from './security-gaps.ts';

/** A look takes a few milliseconds. */
const times: PoolTimes = { connect: 3_000, statement: 5_000, answer: 6_000 };

/**
 * Finds out whether the database answers, takes writes, keeps what it acknowledges and still gives Juca its rights. It
 * has a connection of its own, so that a pool that is busy does not look like a database that is not there.
 */
export class PostgresHealth {
  readonly #pool: Pool;
  #refused = false;
  #looking: Promise<EngineHealth> | undefined;

  constructor(url: string, onError: (error: Error) => void) {
    this.#pool = createPool({ url, size: 1, role: 'sessions', times, onError });
  }

  /** A write was refused for a reason that may last: the next looks store a row to find out, and take it back. */
  noteRefusal(): void {
    this.#refused = true;
  }

  check(): Promise<EngineHealth> {
    this.#looking ??= this.#check().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #check(): Promise<EngineHealth> {
    const refused = this.#refused;
    const findings = await look(this.#pool, refused).catch((error: unknown) => [findingOf(error)]);
    if (refused && findings.length === 0) this.#refused = false;
    return engineHealth('postgres', findings);
  }
}

const look = async (pool: Pool, refused: boolean): Promise<HealthFinding[]> => {
  const client = await pool.connect();
  let broken = false;
  try {
    const findings = [...(await findServerFaults(client)), ...(await findSecurityGaps(client))];
    await write(client, refused).catch((error: unknown) => {
      broken = true;
      findings.push(findingOf(error));
    });
    return findings;
  } catch (error) {
    broken = true;
    throw error;
  } finally {
    client.release(broken);
  }
};

const findingOf = (error: unknown): HealthFinding => ({
  reason: reasonOf(error) ?? 'write_failed',
  note: `The database: ${textOf(error)}.`,
});

const findServerFaults = async (client: PoolClient): Promise<HealthFinding[]> => {
  const { rows } = await client.query<{ fsync: boolean }>(`select current_setting('fsync') = 'on' as fsync`);
  if (rows[0]?.fsync) return [];
  const note = 'The database server runs with fsync = off: a crash may lose what it acknowledged.';
  return [{ reason: 'not_durable', note }];
};

/**
 * Statements that write no row are refused where writing is, and the number of a transaction makes its commit wait for
 * the disk. A row of 64 KiB, which is taken back, needs new room on the disk.
 */
const write = async (client: PoolClient, withRow: boolean): Promise<void> => {
  await client.query(`begin;
    update sessions set version = version where false;
    update messages set version = version where false;
    ${withRow ? row : ''}
    select txid_current();
    commit`);
};

const large = `json_build_object('text', (select string_agg(md5(random()::text), '') from generate_series(1, 2048)))`;
const row = `savepoint before_row;
  select set_config('juca.owner', 'health', true);
  insert into sessions
    (id, user_id, title, status, created_at, updated_at, message_count, metadata, version, last_position)
  values (gen_random_uuid()::text, 'health', '', 'active', now(), now(), 0, ${large}, 1, 0);
  rollback to before_row;`;
