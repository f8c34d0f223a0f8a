import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { answerLease } from '#/lib/domain/answer-lease.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { metadataOf, toBlock, toSession } from '../../rows.ts';
import type { SessionRow, StatementRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { moveSession } from '../blocks/change-block.ts';

export type RunRow = StatementRow<'answerRun'>;

/** Parts of a text that are read together. */
const partsAtOnce = 200;

/** Until when the process that writes now is taken for alive. */
export const leaseFrom = (now: string): string => new Date(Date.parse(now) + answerLease).toISOString();

/** A lease beyond this time was given by a clock that has been set back since: nobody renews it that far. */
export const latestLease = (now: string): string => leaseFrom(leaseFrom(now));

/** Now, as the session's times go, which never go backwards (S-71). */
export const momentIn = ({ updated_at: moved }: SessionRow, { now }: Transaction): string =>
  moved > now ? moved : now;

/** Whether the process that wrote a run is gone. */
export const isOver = ({ lease_until: lease }: RunRow, now: string): boolean =>
  lease < now || lease > latestLease(now);

/** Throws `conflict`: the run was ended meanwhile, or another one is at its place. */
export const refuseLost = (version: number): JucaError =>
  new JucaError('conflict', 'The answer is not being written by this run any more.', {
    version,
    field: 'answer_over',
  });

/** A block of the session that is an answer. Throws `not_found`. */
export const findAnswer = async (
  transaction: Transaction,
  session: string,
  id: string,
): Promise<{ block: Block; content: AnswerContent }> => {
  const row = await first(transaction, 'block', { session, block: id });
  const block = row && toBlock(row);
  const content = contentAs('answer', block);
  if (!block || !content) throw notFound();
  return { block, content };
};

/** What a run has written after a place in the text. */
export const partsAfter = async (
  transaction: Transaction,
  session: string,
  place: number,
): Promise<{ text: string; more: boolean }> => {
  const parts = await transaction.all('partsAfter', { session, place, limit: partsAtOnce });
  const [begin] = parts;
  if (!begin) return { text: '', more: false };
  const text = parts.map((part) => part.text).join('');
  const skipped = place - (begin.finish - begin.text.length);
  return { text: text.slice(Math.max(0, skipped)), more: parts.length === partsAtOnce };
};

/** Everything that a run has written. */
export const wholeOf = async (transaction: Transaction, session: string, base: number): Promise<string> => {
  let whole = '';
  for (let more = true; more; ) {
    const part = await partsAfter(transaction, session, base + whole.length);
    whole += part.text;
    more = part.more;
  }
  return whole;
};

type Ending = Partial<Pick<AnswerContent, 'failure' | 'tokens' | 'marks' | 'offers' | 'proposal'>> & {
  state: Exclude<AnswerContent['state'], 'writing'>;
};

/** Ends a run that is locked, after its session: its text becomes the block's. */
export const endRun = async (
  transaction: Transaction,
  row: SessionRow,
  run: RunRow,
  ending: Ending,
): Promise<Opened> => {
  const stored = await first(transaction, 'block', { session: row.id, block: run.block_id });
  const block = stored && toBlock(stored);
  const content = contentAs('answer', block);
  const written = await wholeOf(transaction, row.id, run.base);
  await transaction.all('deleteRun', { session: row.id });
  if (!block || !content) return { session: toSession(row), blocks: [] };
  return replaceAnswer(transaction, row, block, {
    ...content,
    text: content.text + written,
    endedAt: momentIn(row, transaction),
    ...ending,
  });
};

/** Gives an answer another content; the session and the block move to a new version. */
export const replaceAnswer = async (
  transaction: Transaction,
  row: SessionRow,
  block: Block,
  content: AnswerContent,
): Promise<Opened> => {
  const moved = await moveSession(transaction, row, 0);
  const [revised] = await transaction.all('reviseBlock', {
    session: row.id,
    block: block.id,
    content: JSON.stringify(content),
    metadata: JSON.stringify(metadataOf(block)),
    version: moved.version,
  });
  return { session: toSession(moved), blocks: revised ? [toBlock(revised)] : [] };
};
