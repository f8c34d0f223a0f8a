import type { Client } from 'pg';
import type { Violations } from '../fault.ts';
import type { Place } from './callers.ts';

/** How the database compares with what was acknowledged. */
export interface Compared {
  /** Acknowledged blocks. */
  blocks: number;
  /** Acknowledged blocks that are not stored. */
  lost: number;
  /** What is stored otherwise than it should be: a position, a count, a block that nobody sent or that is there twice. */
  wrong: number;
}

/** Compares the database with what was sent and acknowledged. */
export const checkPlaces = async (
  client: Client,
  places: Place[],
  violations: Violations,
): Promise<Compared> => {
  const compared: Compared = { blocks: 0, lost: 0, wrong: 0 };
  const wrong = (isWrong: boolean, what: string) => {
    if (isWrong) compared.wrong += 1;
    violations.expect(!isWrong, what);
  };
  for (const { session, acknowledged, sent } of places) {
    const rows = await blocksOf(client, session);
    const stored = new Map(rows.map(({ id, position }) => [id, position]));
    compared.blocks += acknowledged.size;
    for (const [id, position] of acknowledged) {
      const found = stored.get(id);
      if (found === undefined) compared.lost += 1;
      violations.expect(found !== undefined, `acknowledged block ${id} is not stored`);
      wrong(found !== undefined && found !== position, `block ${id} is at ${found}, not ${position}`);
    }
    const hasGap = rows.some(({ position }, index) => position !== index + 1);
    wrong(hasGap, `positions of ${session} are not 1 to ${rows.length}`);
    for (const id of stored.keys()) wrong(!sent.has(id), `block ${id} was never sent`);
    const counts = await countsOf(client, session);
    const expected = [rows.length, rows.length, rows.length + 1].join(', ');
    wrong(
      counts !== expected,
      `count, last position, version of ${session}: ${counts}; expected ${expected}`,
    );
  }
  const { rows } = await client.query<{ twice: number }>(
    'select (count(*) - count(distinct id))::integer as twice from messages',
  );
  wrong(rows[0]?.twice !== 0, `${rows[0]?.twice} blocks are stored twice`);
  return compared;
};

const blocksOf = async (client: Client, session: string): Promise<{ id: string; position: number }[]> => {
  const { rows } = await client.query<{ id: string; position: number }>(
    'select id, position from messages where session_id = $1 order by position',
    [session],
  );
  return rows;
};

const countsOf = async (client: Client, session: string): Promise<string> => {
  const { rows } = await client.query<{ message_count: number; last_position: number; version: number }>(
    'select message_count, last_position, version from sessions where id = $1',
    [session],
  );
  return Object.values(rows[0] ?? {}).join(', ');
};
