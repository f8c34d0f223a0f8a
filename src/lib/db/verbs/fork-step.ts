import { contentAs } from '#/lib/domain/block-content.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { stateUpTo } from '#/lib/domain/briefing/state-up-to.ts';
import { notFound } from '#/lib/domain/errors.ts';
import type { Block } from '#/lib/domain/session.ts';
import { metadataOf, toBlock, toSession } from '../rows.ts';
import type { SessionRow, StatementRow } from '../statements.ts';
import { first, type Transaction } from '../transaction.ts';
import { wholeOf } from './answers/run.ts';
import { loadBriefing } from './briefing/load-briefing.ts';

/** What is copied: the blocks of `origin` up to `last`, into a session with this id. */
export interface Copying {
  transaction: Transaction;
  origin: SessionRow;
  last: Block;
  session: string;
}

/** Kept in the place of the briefing's state while a fork is not whole. */
export const markOf = (session: string, block: string) => ({ session, block });

/** Copies as many of the blocks as one step takes, and begins the new session where it is not there. */
export const takeStep = async (
  { transaction, origin, last, session }: Copying,
  begun: SessionRow | undefined,
  title: string,
): Promise<SessionRow> => {
  const after = begun?.last_position ?? 0;
  const span = { session: origin.id, after, last: last.position };
  const step = withinStep(await transaction.all('forkSizes', { ...span, limit: forkStep.blocks }));
  const isWhole = step.last === last.position;
  const { now } = transaction;
  const mark = { fork: markOf(origin.id, last.id) };
  const metadata = JSON.stringify(isWhole ? await stateOf(transaction, origin, last.position) : mark);
  const grown = { ...step, metadata, deletedAt: isWhole ? null : now, now };
  const row = begun
    ? await first(transaction, 'growFork', { session, ...grown })
    : await first(transaction, 'insertFork', { session: origin.id, fork: session, title, ...grown });
  if (!row) throw notFound();
  await transaction.all('copyBlocks', { session: origin.id, fork: session, after, last: step.last });
  return row;
};

/** What one step copies at most; the first block in any case. */
const forkStep = { blocks: 500, bytes: 1024 * 1024 };

/** The position of the last block of a step, and how many of its blocks are not removed. */
const withinStep = (sizes: readonly StatementRow<'forkSizes'>[]): { last: number; present: number } => {
  let [bytes, last, present] = [0, 0, 0];
  for (const size of sizes) {
    bytes += size.bytes;
    if (last > 0 && bytes > forkStep.bytes) break;
    last = size.position;
    if (size.removed_at === null) present += 1;
  }
  return { last, present };
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
export const interruptCopy = async (
  transaction: Transaction,
  origin: string,
  session: string,
): Promise<void> => {
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
