import { z } from 'zod';
import { contentAs } from '#/lib/domain/block-content.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { stateUpTo } from '#/lib/domain/briefing/state-up-to.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { Title } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { metadataOf, toBlock, toSession } from '../rows.ts';
import type { SessionRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { wholeOf } from './answers/run.ts';
import { appendBlocks } from './append-blocks.ts';
import { loadBriefing } from './briefing/load-briefing.ts';
import { defineVerb } from './define-verb.ts';
import { lockForWrite } from './guards.ts';
import { target } from './inputs.ts';
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

/** A new session with the blocks of another one up to a block, and at its end where they come from. */
export const fork = defineVerb({
  kind: 'write',
  repeatable: true,
  input,
  run: async (transaction, given): Promise<Opened> => {
    const session = idFor(transaction.owner, given.key);
    const existing = await first(transaction, 'sessionForWrite', { session });
    if (existing) return repeated(transaction, existing, given);
    const row = await lockForWrite(transaction, { id: given.id });
    const stored = await first(transaction, 'block', { session: row.id, block: given.blockId });
    if (!stored || stored.removed_at !== null) throw notFound();
    const last = toBlock(stored);
    if (last.position >= limits.blocksPerSession) throw full();
    const copy = await copyUpTo(transaction, row, last, { session, title: given.title ?? row.title });
    const content = { session: row.id, title: row.title, block: last.id, position: last.position };
    const origin = { id: given.key, role: 'system' as const, type: 'origin', content };
    const { row: filled, blocks } = await appendBlocks(transaction, copy, [origin]);
    transaction.announce({ kind: 'created', sessionId: session, version: filled.version });
    return { session: toSession(filled), blocks };
  },
});

/** The fork that is there. Throws `conflict` where the key made another session. */
const repeated = async (
  transaction: Transaction,
  row: SessionRow,
  { id, blockId, key }: Input,
): Promise<Opened> => {
  const stored = await first(transaction, 'block', { session: row.id, block: key });
  const block = stored && toBlock(stored);
  const origin = contentAs('origin', block);
  if (block && (block.removedAt !== null || (origin?.session === id && origin.block === blockId)))
    return { session: toSession(row), blocks: [block] };
  throw new JucaError('conflict', 'This key made another session.', { version: row.version });
};

const copyUpTo = async (
  transaction: Transaction,
  origin: SessionRow,
  { position }: Block,
  { session, title }: { session: string; title: string },
): Promise<SessionRow> => {
  const state = await stateOf(transaction, origin, position);
  const place = { session: origin.id, fork: session, last: position };
  const metadata = JSON.stringify(state);
  const row = await first(transaction, 'insertFork', { ...place, title, metadata, now: transaction.now });
  if (!row) throw notFound();
  await transaction.all('copyBlocks', place);
  await transaction.all('copyDiscretion', place);
  await interruptCopy(transaction, origin.id, session);
  return row;
};

/** Where the briefing stands that the fork takes over; a session without one keeps nothing. */
const stateOf = async (
  transaction: Transaction,
  origin: SessionRow,
  last: number,
): Promise<BriefingState | Record<string, never>> => {
  if (toSession(origin).phase === 0) return {};
  const { state, blocks } = await loadBriefing(transaction, origin.id);
  return stateUpTo(state, (id) => (blocks.get(id)?.position ?? Number.POSITIVE_INFINITY) <= last);
};

/** Nobody writes the copy of an answer that is being written: it is interrupted with the text that came so far. */
const interruptCopy = async (transaction: Transaction, origin: string, session: string): Promise<void> => {
  const running = await first(transaction, 'answerRun', { session: origin });
  const stored = running && (await first(transaction, 'block', { session, block: running.block_id }));
  const block = stored && toBlock(stored);
  const content = contentAs('answer', block);
  if (!running || !block || !content) return;
  const text = content.text + (await wholeOf(transaction, origin, running.base));
  const interrupted = { ...content, text, state: 'interrupted', run: null, endedAt: transaction.now };
  await transaction.all('reviseBlock', {
    session,
    block: block.id,
    content: JSON.stringify(interrupted),
    metadata: JSON.stringify(metadataOf(block)),
    version: block.version,
  });
};

/** There is a place left for the block that tells of the origin. */
const full = (): JucaError => {
  const max = limits.blocksPerSession;
  return new JucaError('limit', `A session takes at most ${max} blocks.`, { limit: 'blocksPerSession', max });
};
