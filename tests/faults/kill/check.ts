import { createHash } from 'node:crypto';
import type { Connection } from '#/lib/db/sqlite/connection.ts';
import type { Violations } from '../fault.ts';
import type { Batch, Ledger } from './ledger.ts';

/** Compares the given sessions in the database with what was sent and acknowledged. */
export const checkSessions = (
  connection: Connection,
  sessions: Set<string>,
  ledger: Ledger,
  violations: Violations,
): void => {
  for (const session of sessions) {
    const stored = readBlocks(connection, session);
    const batches = ledger.batches.filter((batch) => batch.session === session);
    checkCounts(connection, session, stored, violations);
    for (const batch of batches) checkBatch(batch, stored, violations);
    const sent = new Set(batches.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
    for (const id of stored.keys()) violations.expect(sent.has(id), `block ${id} was never sent`);
  }
};

/** Runs the database's own integrity check, and checks that no block has two positions. */
export const checkIntegrity = (connection: Connection, violations: Violations): void => {
  const [row] = connection.pragma('integrity_check') as { integrity_check: string }[];
  violations.expect(row?.integrity_check === 'ok', `integrity_check: ${row?.integrity_check}`);
  const { twice } = connection
    .prepare('select count(*) - count(distinct id) as twice from messages')
    .get() as { twice: number };
  violations.expect(twice === 0, `${twice} blocks are stored twice`);
};

interface StoredBlock {
  id: string;
  position: number;
  version: number;
  /** Hash of the content's text. */
  hash: string;
}

const readBlocks = (connection: Connection, session: string): Map<string, StoredBlock> => {
  const rows = connection
    .prepare('select id, position, version, content from messages where session_id = ? order by position')
    .all(session) as { id: string; position: number; version: number; content: string }[];
  return new Map(
    rows.map(({ content, ...row }) => [row.id, { ...row, hash: hashOf(JSON.parse(content).text) }]),
  );
};

const checkCounts = (
  connection: Connection,
  session: string,
  stored: Map<string, StoredBlock>,
  violations: Violations,
): void => {
  const row = connection
    .prepare(
      `select message_count, last_position, version,
        (select count(*) from messages where session_id = sessions.id and removed_at is null) as there
      from sessions where id = ?`,
    )
    .get(session) as { message_count: number; last_position: number; version: number; there: number };
  const places = [...stored.values()];
  const contiguous = places.every(({ position }, index) => position === index + 1);
  violations.expect(contiguous, `positions of ${session} are not 1 to ${places.length}`);
  violations.expect(
    row.message_count === row.there,
    `message_count ${row.message_count}, blocks ${row.there}`,
  );
  violations.expect(
    row.last_position === places.length,
    `last_position ${row.last_position} of ${places.length}`,
  );
  const newest = Math.max(1, ...places.map(({ version }) => version));
  violations.expect(row.version === newest, `version ${row.version}, newest block ${newest}`);
};

/** An acknowledged append is stored as acknowledged. Any other is stored whole, at neighbouring positions, or not at all. */
const checkBatch = (batch: Batch, stored: Map<string, StoredBlock>, violations: Violations): void => {
  const found = batch.blocks.map(({ id }) => stored.get(id));
  const there = found.filter((block) => block !== undefined);
  const first = there[0]?.position ?? 0;
  if (batch.positions) violations.lose(batch.blocks.length - there.length);
  else violations.expect([0, batch.blocks.length].includes(there.length), 'half an append is stored');
  for (const [index, block] of there.entries()) {
    const expected = batch.positions?.[index] ?? first + index;
    violations.expect(block.position === expected, `block ${block.id} is not where it was`);
    violations.expect(
      block.hash === hashOf(batch.blocks[index]?.content.text),
      `block ${block.id} reads otherwise`,
    );
  }
};

const hashOf = (text: unknown): string => createHash('sha256').update(String(text)).digest('base64');
