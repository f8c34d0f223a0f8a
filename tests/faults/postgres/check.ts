import type { Client } from 'pg';
import type { Violations } from '../fault.ts';
import type { Place } from './callers.ts';

/** Compares the database with what was sent and acknowledged. */
export const checkPlaces = async (client: Client, places: Place[], violations: Violations): Promise<void> => {
  for (const place of places) {
    const rows = await blocksOf(client, place.session);
    checkBlocks(place, rows, violations);
    await checkCounts(client, place.session, rows.length, violations);
  }
  const { rows } = await client.query<{ twice: number }>(
    'select (count(*) - count(distinct id))::integer as twice from messages',
  );
  violations.expect(rows[0]?.twice === 0, `${rows[0]?.twice} blocks are stored twice`);
};

interface StoredPlace {
  id: string;
  position: number;
}

const blocksOf = async (client: Client, session: string): Promise<StoredPlace[]> => {
  const { rows } = await client.query<StoredPlace>(
    'select id, position from messages where session_id = $1 order by position',
    [session],
  );
  return rows;
};

const checkBlocks = (place: Place, rows: StoredPlace[], violations: Violations): void => {
  const stored = new Map(rows.map(({ id, position }) => [id, position]));
  const contiguous = rows.every(({ position }, index) => position === index + 1);
  violations.expect(contiguous, `positions of ${place.session} are not 1 to ${rows.length}`);
  for (const [id, position] of place.acknowledged) {
    const found = stored.get(id);
    if (found === undefined) violations.lose(1);
    else violations.expect(found === position, `acknowledged block ${id} is at ${found}, not ${position}`);
  }
  for (const id of stored.keys()) violations.expect(place.sent.has(id), `block ${id} was never sent`);
};

const checkCounts = async (client: Client, session: string, there: number, violations: Violations) => {
  const { rows } = await client.query<{ message_count: number; last_position: number; version: number }>(
    'select message_count, last_position, version from sessions where id = $1',
    [session],
  );
  const counts = Object.values(rows[0] ?? {}).join(', ');
  const expected = [there, there, there + 1].join(', ');
  violations.expect(
    counts === expected,
    `count, last position, version of ${session}: ${counts}; expected ${expected}`,
  );
};
