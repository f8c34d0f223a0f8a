import { z } from 'zod';
import { AnswerContent, answerStates } from '#/blocks/answer/definition.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { isJsonWithin } from '#/lib/domain/json-size.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { toSession } from '../../rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockSession } from '../guards.ts';
import { target } from '../inputs.ts';
import { endRun, findAnswer, refuseLost } from './run.ts';

const { failure, tokens, marks, offers, proposal } = AnswerContent.shape;

/** Ends a run: its text becomes the block's. Also for a session in the trash, so that none stays there unended. */
export const endAnswer = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({
    ...target,
    blockId: Id,
    run: Id,
    state: z.enum(answerStates).exclude(['writing']),
    failure,
    tokens,
    marks,
    offers,
    proposal,
  }),
  run: async (transaction, { id, blockId, run, ...ending }): Promise<Opened> => {
    const row = await lockSession(transaction, id);
    const running = await first(transaction, 'answerRunForWrite', { session: id });
    if (running?.run_id === run) {
      const opened = await endRun(transaction, row, running, ending);
      refuseTooLarge(opened);
      return opened;
    }
    const { block, content } = await findAnswer(transaction, id, blockId);
    if (content.run !== run) throw refuseLost(row.version);
    return { session: toSession(row), blocks: [block] };
  },
});

/** Throws where the block has more than a block may, so that the session could not be taken in again from a file. */
const refuseTooLarge = ({ blocks: [block] }: Opened): void => {
  const max = limits.content;
  if (!block || isJsonWithin(block.content, max)) return;
  throw new JucaError('too_large', `The answer has more than ${max} bytes.`, { limit: 'content', max });
};
