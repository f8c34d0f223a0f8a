import { z } from 'zod';
import { contentAs } from '#/lib/domain/block-content.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Title } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { parseColumn, toBlock, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { appendBlocks } from './append-blocks.ts';
import { defineVerb } from './define-verb.ts';
import { type Copying, interruptCopy, markOf, takeStep } from './fork-step.ts';
import { lockForWrite } from './guards.ts';
import { target } from './inputs.ts';
import { refuseOverfull } from './matters/guards.ts';
import { idFor } from './session-id.ts';

const input = z.strictObject({
  ...target,
  /** The last block that is taken over. */
  blockId: Id,
  /** Names the fork, and the block that ends what it took over: the same key again is the same fork. */
  key: Id,
  /** That of the session where it is left out. */
  title: Title.optional(),
});
type Input = z.output<typeof input>;

/**
 * One step of copying the blocks of a session up to a block into a new one, at whose end a block says where they come from.
 * The same call again goes on; there are no `blocks` in the answer before the last step. Until then the new session stands
 * in the trash, where nothing else writes to it. `conflict` with the field `origin` where the blocks changed meanwhile.
 */
export const fork = defineVerb({
  kind: 'write',
  repeatable: true,
  input,
  run: async (transaction, given): Promise<Opened> => {
    const session = idFor(transaction.owner, given.key);
    const begun = await first(transaction, 'sessionForWrite', { session });
    const end = begun && (await first(transaction, 'block', { session, block: given.key }));
    if (begun && end) return repeated(begun, toBlock(end), given);
    if (!begun) await holdMatter(transaction, given.id);
    const row = await lockForWrite(transaction, { id: given.id });
    const stored = await first(transaction, 'block', { session: row.id, block: given.blockId });
    if (!stored || stored.removed_at !== null) throw notFound();
    const last = toBlock(stored);
    const copying: Copying = { transaction, origin: row, last, session };
    if (begun) await refuseUnlessWaiting(copying, begun, given);
    else await refuseTooLarge(copying);
    const copy = await takeStep(copying, begun, given.title ?? row.title);
    if (!begun && copy.matter_id !== null) await refuseOverfull(transaction, copy.matter_id);
    if (copy.last_position < last.position) return { session: toSession(copy), blocks: [] };
    await transaction.all('copyDiscretion', { session: row.id, fork: session });
    await interruptCopy(transaction, row.id, session);
    const content = { session: row.id, title: row.title, block: last.id, position: last.position };
    const origin = { id: given.key, role: 'system' as const, type: 'origin', content };
    const { row: filled, blocks } = await appendBlocks(transaction, copy, [origin]);
    transaction.announce({ kind: 'created', sessionId: session, version: filled.version });
    return { session: toSession(filled), blocks };
  },
});

/** Holds the origin's matter still before the origin, as a move does, so that neither waits for the other. */
const holdMatter = async (transaction: Transaction, session: string): Promise<void> => {
  const origin = await first(transaction, 'session', { session });
  if (origin?.matter_id) await first(transaction, 'matterForWrite', { matter: origin.matter_id });
};

/** The fork that is there. Throws `conflict` where the key made another one. */
const repeated = (row: SessionRow, end: Block, { id, blockId }: Input): Opened => {
  const origin = contentAs('origin', end);
  if (end.removedAt !== null || (origin?.session === id && origin.block === blockId))
    return { session: toSession(row), blocks: [end] };
  throw otherSession(row);
};

/** Throws `conflict` for a session that is not this fork, or whose blocks are not those that were copied so far. */
const refuseUnlessWaiting = async (
  { transaction, origin, last, session }: Copying,
  begun: SessionRow,
  { id, blockId }: Input,
): Promise<void> => {
  const stored = await first(transaction, 'sessionMetadata', { session });
  const { fork: of } = stored ? parseColumn(stored.metadata) : {};
  if (begun.deleted_at === null || JSON.stringify(of) !== JSON.stringify(markOf(id, blockId)))
    throw otherSession(begun);
  const span = { session: origin.id, after: 0, last: last.position };
  const changed = await first(transaction, 'changedInSpan', { ...span, version: begun.version });
  if (!changed) return;
  throw new JucaError('conflict', 'The session changed while it was being copied.', {
    version: origin.version,
    field: 'origin',
  });
};

const refuseTooLarge = async ({ transaction, origin, last }: Copying): Promise<void> => {
  // There is a place left for the block that tells of the origin.
  if (last.position >= limits.blocksPerSession) throw beyond('blocksPerSession');
  const span = { session: origin.id, after: 0, last: last.position };
  const { kibibytes = 0 } = (await first(transaction, 'forkKibibytes', span)) ?? {};
  if (kibibytes * 1024 > limits.forkBytes) throw beyond('forkBytes');
};

const beyond = (limit: 'blocksPerSession' | 'forkBytes'): JucaError => {
  const max = limits[limit];
  return new JucaError('limit', `A fork takes at most ${max} (${limit}).`, { limit, max });
};

const otherSession = ({ version }: SessionRow): JucaError =>
  new JucaError('conflict', 'This key made another session.', { version });
