import { z } from 'zod';
import { AnswerAuthor, type AnswerContent } from '#/blocks/answer/definition.ts';
import { canBeAnswered } from '#/lib/domain/answered-block.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { isJsonWithin } from '#/lib/domain/json-size.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { toBlock, toSession } from '../../rows.ts';
import type { SessionRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { appendBlocks } from '../append-blocks.ts';
import { defineVerb } from '../define-verb.ts';
import { lockForWrite } from '../guards.ts';
import { target } from '../inputs.ts';
import { AskedAnew, reviseQuestion } from './revise-question.ts';
import { endRun, findAnswer, isOver, leaseFrom, momentIn, replaceAnswer } from './run.ts';

const input = z.strictObject({
  ...target,
  blockId: Id,
  run: Id,
  author: AnswerAuthor,
  /** Made by the caller for this call alone; whoever gives none does not write. */
  writer: Id.optional(),
  /** A new answer at the end of the session; an answer anew, its text kept as a former one; or the rest of its text. */
  mode: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('new'), question: Id }),
    /** With `asked` the question gets another text first, where it is still at that version. */
    z.strictObject({ kind: z.literal('again'), asked: AskedAnew.optional() }),
    z.strictObject({ kind: z.literal('continue') }),
  ]),
});
type Input = z.output<typeof input>;

export interface BegunAnswer extends Opened {
  /** True for the call that began the run: its caller alone writes the answer. */
  writes: boolean;
}

/** Begins a run, which has the session's only place for one. */
export const beginAnswer = defineVerb({
  kind: 'write',
  repeatable: true,
  input,
  run: async (transaction, given): Promise<BegunAnswer> => {
    let row = await lockForWrite(transaction, { id: given.id });
    const running = await first(transaction, 'answerRunForWrite', { session: row.id });
    const stored = await first(transaction, 'block', { session: row.id, block: given.blockId });
    const block = stored && toBlock(stored);
    const { writer = null } = given;
    if (block && isOfRun(block, given.run)) {
      const writes = running?.run_id === given.run && writer !== null && running.writer === writer;
      return { session: toSession(row), blocks: [block], writes };
    }
    if (running && !isOver(running, transaction.now)) throw beingAnswered(row);
    if (running) {
      await endRun(transaction, row, running, { state: 'interrupted' });
      row = await lockForWrite(transaction, { id: given.id });
    }
    const opened = await prepare(transaction, row, block, given);
    await transaction.all('beginRun', {
      session: row.id,
      run: given.run,
      block: given.blockId,
      base: textOf(opened).length,
      now: transaction.now,
      leaseUntil: leaseFrom(transaction.now),
      writer,
    });
    return { ...opened, writes: writer !== null };
  },
});

const isOfRun = ({ content, removedAt }: Block, run: string): boolean =>
  removedAt === null && content.run === run;

const textOf = ({ blocks }: Opened): string => String(blocks[0]?.content.text ?? '');

/** The block in the state `writing`, with the text from which the run goes on. */
const prepare = async (
  transaction: Transaction,
  row: SessionRow,
  block: Block | undefined,
  { blockId, run, author, mode }: Input,
): Promise<Opened> => {
  const now = momentIn(row, transaction);
  if (mode.kind === 'new') {
    if (block) throw idTaken(row);
    await requireQuestion(transaction, row, mode.question);
    const content = fresh({ author, run, question: mode.question, former: [], now });
    const answer = { id: blockId, role: 'assistant' as const, type: 'answer', content };
    const appended = await appendBlocks(transaction, row, [answer]);
    transaction.announce({ kind: 'blocks', sessionId: row.id, version: appended.row.version });
    return { session: toSession(appended.row), blocks: appended.blocks };
  }
  const found = await findAnswer(transaction, row.id, blockId);
  const { question, former, ...present } = found.content;
  if (mode.kind === 'continue') {
    const going = { ...found.content, author, run, state: 'writing' as const, failure: null, endedAt: null };
    return replaceAnswer(transaction, row, found.block, going);
  }
  const { text, state, startedAt, endedAt, tokens, marks } = present;
  const kept = { text, state, startedAt, endedAt, tokens, marks, author: present.author };
  const asked = mode.asked && (await reviseQuestion(transaction, row, question, mode.asked));
  const last = asked ? { ...kept, question: asked.former } : kept;
  const content = fresh({ author, run, question, former: [...former, last], now });
  refuseTooMany(content);
  const opened = await replaceAnswer(transaction, asked?.row ?? row, found.block, content);
  return asked ? { ...opened, blocks: [...opened.blocks, asked.block] } : opened;
};

const fresh = ({
  now,
  ...given
}: Pick<AnswerContent, 'author' | 'run' | 'question' | 'former'> & { now: string }): AnswerContent => ({
  text: '',
  state: 'writing',
  failure: null,
  startedAt: now,
  endedAt: null,
  tokens: null,
  marks: [],
  offers: [],
  ...given,
});

/** Throws `not_found` where the session has no such block that can be answered. */
const requireQuestion = async (transaction: Transaction, row: SessionRow, id: string): Promise<void> => {
  const block = await first(transaction, 'block', { session: row.id, block: id });
  if (!block || !canBeAnswered(toBlock(block))) throw notFound();
};

/** Nothing is thrown away to make room: the answer cannot be asked for again. */
const refuseTooMany = ({ former }: AnswerContent): void => {
  const max = limits.formerAnswers;
  if (former.length <= limits.formerTexts && isJsonWithin(former, max)) return;
  throw new JucaError('limit', 'The former texts of this answer take all the room that there is.', {
    limit: 'formerAnswers',
    max,
  });
};

const beingAnswered = ({ version }: SessionRow): JucaError =>
  new JucaError('conflict', 'The session is being written another answer.', { version, field: 'answering' });

const idTaken = ({ version }: SessionRow): JucaError =>
  new JucaError('conflict', 'A block with this id holds something else.', { version });
