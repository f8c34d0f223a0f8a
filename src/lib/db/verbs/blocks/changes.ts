import { z } from 'zod';
import { Version } from '#/lib/domain/inputs.ts';
import type { BlockChanges } from '#/lib/domain/session-answers.ts';
import { toBlock } from '../../rows.ts';
import { loadStateOf } from '../briefing/load-briefing.ts';
import { defineVerb } from '../define-verb.ts';
import { getSession } from '../get.ts';
import { pageSize, target } from '../inputs.ts';

/** The session and its blocks changed after version `since`, removed ones included. */
export const changes = defineVerb({
  kind: 'read',
  json: true,
  input: z.strictObject({ ...target, since: Version, limit: pageSize }),
  run: async (transaction, { id, since, limit }): Promise<BlockChanges> => {
    const [session, rows] = await Promise.all([
      getSession(transaction, id),
      transaction.all('blocksChanged', { session: id, since, limit: limit + 1 }),
    ]);
    const state = await loadStateOf(transaction, session);
    return { session, blocks: rows.slice(0, limit).map(toBlock), state, more: rows.length > limit };
  },
});
