import { z } from 'zod';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { lockSession } from '../guards.ts';
import { target } from '../inputs.ts';
import { endRun, isOver } from './run.ts';

/** Ends the session's run as `interrupted` where the process that wrote it is gone. */
export const settleAnswer = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject(target),
  run: async (transaction, { id }): Promise<{ interrupted: boolean }> => {
    const row = await lockSession(transaction, id);
    const running = await first(transaction, 'answerRunForWrite', { session: id });
    if (!running || !isOver(running, transaction.now)) return { interrupted: false };
    await endRun(transaction, row, running, { state: 'interrupted' });
    return { interrupted: true };
  },
});
