import { z } from 'zod';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Position } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Session } from '#/lib/domain/session.ts';
import { FiledBlock, FiledSession, FiledState } from '#/lib/domain/session-file.ts';
import { metadataOf, parseColumn, tagColumns, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { defineVerb } from './define-verb.ts';
import { idFor } from './session-id.ts';

/** One step of taking in a session that was exported: some of its blocks, and with each step what it is all about. */
const Step = z
  .strictObject({
    /** From the file's content: the same file by the same owner is the same session. */
    key: Id,
    session: FiledSession.pick({ title: true, createdAt: true, updatedAt: true, tags: true }),
    state: FiledState,
    /** How many blocks the whole session has. */
    total: Position.max(limits.blocksPerSession),
    /** How many blocks stand before those of this step. */
    from: Position,
    blocks: z.array(FiledBlock).max(limits.blocksPerAppend, {
      error: `may have at most ${limits.blocksPerAppend} blocks`,
    }),
  })
  .refine(
    ({ blocks, from }) => blocks.every(({ position }, index) => position === from + index + 1),
    'must hold neighbouring blocks',
  )
  .refine(({ blocks, from, total }) => from + blocks.length <= total, 'has more blocks than it says')
  .refine(({ blocks, total }) => blocks.length > 0 || total === 0, 'must hold blocks');

type Step = z.output<typeof Step>;

/**
 * One step of taking a session in; it answers with the session as far as it was taken in. Go on from its
 * `lastPosition` while that is below the total. Until the last block is there the session stands in the trash, where
 * nothing else writes to it, and its metadata say so; a step that was taken before leaves no trace.
 */
export const takeIn = defineVerb({
  kind: 'write',
  repeatable: true,
  input: Step,
  run: async (transaction, input): Promise<Session> => {
    const id = idFor(transaction.owner, input.key);
    const found = await first(transaction, 'sessionForWrite', { session: id });
    if (found && found.last_position >= input.total) return toSession(found);
    if (found) await refuseUnlessWaiting(transaction, found, input);
    const row = found ?? (await begin(transaction, id, input));
    if (row.last_position > input.from) return toSession(row);
    const grown = await put(transaction, row, input);
    const isWhole = grown.last_position === input.total;
    const kind = found ? (isWhole ? 'session' : 'blocks') : 'created';
    transaction.announce({ kind, sessionId: id, version: grown.version });
    return toSession(grown);
  },
});

/** The session's metadata: until it is whole they tell how far it was taken in, and how many blocks it is to have. */
const metadataAfter = (taken: number, { state, total }: Step): string =>
  JSON.stringify(taken === total ? state : { ...state, takingIn: { taken, total } });

/** Throws `conflict` unless the session waits for more of a file of this length, and has only what came of it. */
const refuseUnlessWaiting = async (
  transaction: Transaction,
  row: SessionRow,
  { from, total }: Step,
): Promise<void> => {
  const stored = await first(transaction, 'sessionMetadata', { session: row.id });
  const { takingIn } = stored ? parseColumn(stored.metadata) : {};
  const isWaiting = JSON.stringify(takingIn) === JSON.stringify({ taken: row.last_position, total });
  if (row.deleted_at !== null && isWaiting && row.last_position >= from) return;
  throw new JucaError(
    'conflict',
    'The import was interrupted and its session changed: delete it and begin again.',
    {
      version: row.version,
    },
  );
};

const begin = async (transaction: Transaction, id: string, step: Step): Promise<SessionRow> => {
  const { session, total, from } = step;
  if (from > 0) throw new JucaError('conflict', 'The session is gone: import it from its beginning.');
  const [row] = await transaction.all('insertTakenIn', {
    session: id,
    title: session.title,
    ...tagColumns(session.tags),
    createdAt: notAfter(session.createdAt, transaction.now),
    updatedAt: notAfter(session.updatedAt, transaction.now),
    metadata: metadataAfter(0, step),
    deletedAt: total === 0 ? null : transaction.now,
  });
  if (!row) throw new Error('A session that was taken in was not stored.');
  return row;
};

const put = async (transaction: Transaction, row: SessionRow, step: Step): Promise<SessionRow> => {
  const { blocks, from, total } = step;
  if (blocks.length === 0) return row;
  await Promise.all(blocks.map((block, index) => insert(transaction, row, block, row.version + index + 1)));
  const grown = await first(transaction, 'growTakenIn', {
    session: row.id,
    count: blocks.length,
    present: blocks.filter(({ removedAt }) => removedAt === null).length,
    metadata: metadataAfter(from + blocks.length, step),
    deletedAt: from + blocks.length === total ? null : row.deleted_at,
  });
  if (!grown) throw notFound();
  return grown;
};

const insert = (transaction: Transaction, row: SessionRow, block: FiledBlock, version: number) =>
  transaction.all('insertBlock', {
    session: row.id,
    block: block.id,
    role: block.role,
    content: JSON.stringify(block.content),
    metadata: JSON.stringify(metadataOf(block)),
    position: block.position,
    version,
    timestamp: notAfter(block.timestamp, transaction.now),
    removedAt: block.removedAt && notAfter(block.removedAt, transaction.now),
  });

/** Another machine's clock may be ahead; here nothing happened later than now. */
const notAfter = (time: string, now: string): string => (time > now ? now : time);
