import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DatabaseError } from 'pg';
import { CopyError } from '../../copy/copy-error.ts';

/** Any number that no other program of this database uses for its own lock. */
const lock = 2_026_112_202;
const lockNotAvailable = '55P03';
/** A server that has just been stopped leaves its connections behind for a moment. */
const attempts = 20;
const attemptMilliseconds = 250;

/**
 * Takes the database for one copy alone, for as long as the connection lives, and makes sure that whoever would see
 * only some of the rows gets an error instead. Throws `CopyError` where Juca or another copy is at work there.
 */
export const claim = async (client: Client, name: string): Promise<void> => {
  await client.query('set row_security = off');
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
  } catch (error) {
    if (!(error instanceof DatabaseError && error.code === lockNotAvailable)) throw error;
    throw new CopyError(`Another copy into ${name} is running. Wait for its end, or stop it.`);
  }
  for (let attempt = 0; await isServed(client); attempt += 1) {
    if (attempt === attempts) throw new CopyError(`Juca is running on ${name}. Stop it and try again.`);
    await sleep(attemptMilliseconds);
  }
};

const isServed = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query(
    `select 1 from pg_stat_activity
     where datname = current_database() and application_name in ('juca', 'juca-listen')`,
  );
  return rows.length > 0;
};
