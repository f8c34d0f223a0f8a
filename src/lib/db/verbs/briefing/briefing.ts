import { z } from 'zod';
import { notFound } from '#/lib/domain/errors.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { toSession } from '../../rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { target } from '../inputs.ts';
import { loadBriefing } from './load-briefing.ts';

/** Where the session's briefing stands, with the blocks it names. */
export const briefing = defineVerb({
  kind: 'read',
  input: z.strictObject(target),
  run: async (transaction, { id }): Promise<OpenedBriefing> => {
    const row = await first(transaction, 'session', { session: id });
    if (!row) throw notFound();
    const { state, blocks } = await loadBriefing(transaction, row);
    return { session: toSession(row), state, blocks: [...blocks.values()] };
  },
});
