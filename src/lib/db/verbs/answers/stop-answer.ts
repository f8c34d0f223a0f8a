import { z } from 'zod';
import { notFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { toSession } from '../../rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockSession } from '../guards.ts';
import { target } from '../inputs.ts';
import { endRun, findAnswer, isOver } from './run.ts';

/** Asks whoever writes an answer to stop. Where nobody does any more, it is stopped at once. */
export const stopAnswer = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ ...target, blockId: Id }),
  run: async (transaction, { id, blockId }): Promise<Opened> => {
    const row = await lockSession(transaction, id);
    const { block } = await findAnswer(transaction, id, blockId);
    const running = await first(transaction, 'answerRunForWrite', { session: id });
    if (running?.block_id !== blockId) return { session: toSession(row), blocks: [block] };
    if (isOver(running, transaction.now)) return endRun(transaction, row, running, { state: 'stopped' });
    const stopped = await first(transaction, 'stopRun', { session: id });
    if (!stopped) throw notFound();
    transaction.announce({ kind: 'answer', sessionId: id, version: stopped.version });
    return { session: toSession(row), blocks: [block] };
  },
});
