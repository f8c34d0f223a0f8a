import { z } from 'zod';
import { JucaError } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { StorableText } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import { first, type Transaction } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { getSession } from '../get.ts';
import { target } from '../inputs.ts';
import { leaseFrom, refuseLost } from './run.ts';

/** What whoever writes learns with each part. */
export interface ExtendedAnswer {
  /** The reader asked to stop. */
  stop: boolean;
  /** UTF-16 units of the text by now. */
  length: number;
}

const input = z.strictObject({
  ...target,
  run: Id,
  /** The length of the text before, in UTF-16 units; for the same part sent twice it is the same. */
  start: z.int().min(0).max(limits.answerText),
  /** Empty to renew the lease alone. */
  text: StorableText.max(limits.answerText),
});
type Input = z.output<typeof input>;

/** Adds a part to the text of a run, and renews its lease. */
export const extendAnswer = defineVerb({
  kind: 'write',
  repeatable: true,
  input,
  run: async (transaction, given): Promise<ExtendedAnswer> => {
    const { id: session, run, start, text } = given;
    const finish = start + text.length;
    if (finish > limits.answerText) throw tooLong();
    const place = { session, run, start, finish, leaseUntil: leaseFrom(transaction.now) };
    const grown = await first(transaction, 'growRun', place);
    if (!grown) return repeated(transaction, given, finish);
    if (text === '') return { stop: grown.stop_requested === 1, length: finish };
    await transaction.all('insertPart', { session, finish, text });
    transaction.announce({ kind: 'answer', sessionId: session, version: grown.version });
    return { stop: grown.stop_requested === 1, length: finish };
  },
});

/** The answer to a part that is stored already. Throws `conflict` for any other, and `not_found`. */
const repeated = async (
  transaction: Transaction,
  { id: session, run, start, text }: Input,
  finish: number,
): Promise<ExtendedAnswer> => {
  const { version } = await getSession(transaction, session);
  const running = await first(transaction, 'answerRun', { session });
  if (running?.run_id !== run || running.length !== finish) throw refuseLost(version);
  const [part] = await transaction.all('partsAfter', { session, place: start, limit: 1 });
  if (part?.finish !== finish || part.text !== text) throw refuseLost(version);
  return { stop: running.stop_requested === 1, length: finish };
};

const tooLong = (): JucaError => {
  const max = limits.answerText;
  return new JucaError('limit', `An answer has at most ${max} characters.`, { limit: 'answerText', max });
};
