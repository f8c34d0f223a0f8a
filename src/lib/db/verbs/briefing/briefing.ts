import { z } from 'zod';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { defineVerb } from '../define-verb.ts';
import { getSession } from '../get.ts';
import { target } from '../inputs.ts';
import { loadBriefing } from './load-briefing.ts';

/** Where the session's briefing stands, with the blocks it names. */
export const briefing = defineVerb({
  kind: 'read',
  json: true,
  input: z.strictObject(target),
  run: async (transaction, { id }): Promise<OpenedBriefing> => {
    const session = await getSession(transaction, id);
    const { state, blocks } = await loadBriefing(transaction, id);
    return { session, state, blocks: [...blocks.values()] };
  },
});
