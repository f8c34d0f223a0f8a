import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ReadAnswer } from '#/lib/domain/session-answers.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { target } from '../inputs.ts';
import { findAnswer, partsAfter } from './run.ts';

/** The text of an answer from a place on, whether it is being written or not. */
export const readAnswer = defineVerb({
  kind: 'read',
  input: z.strictObject({ ...target, blockId: Id, after: z.int().min(0).max(limits.answerText).default(0) }),
  run: async (transaction, { id, blockId, after }): Promise<ReadAnswer> => {
    const { block, content } = await findAnswer(transaction, id, blockId);
    const running = await first(transaction, 'answerRun', { session: id });
    const answer = { run: content.run, version: block.version };
    const begun = content.text.slice(after);
    if (running?.block_id !== blockId) return { ...answer, state: content.state, text: begun, more: false };
    const parts = await partsAfter(transaction, id, Math.max(after, running.base));
    return { ...answer, state: 'writing', text: begun + parts.text, more: parts.more };
  },
});
