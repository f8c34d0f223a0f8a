import { z } from 'zod';
import { Version } from '#/lib/domain/inputs.ts';
import type { BlockChanges } from '#/lib/domain/session-answers.ts';
import { loadStateOf } from '../briefing/load-briefing.ts';
import { defineVerb } from '../define-verb.ts';
import { getSession } from '../get.ts';
import { pageSize, target } from '../inputs.ts';
import { measureWindow, readWindow } from './window.ts';

/** The session and its blocks changed after version `since`, removed ones included. */
export const changes = defineVerb({
  kind: 'read',
  json: true,
  input: z.strictObject({ ...target, since: Version, limit: pageSize }),
  run: async (transaction, { id, since, limit }): Promise<BlockChanges> => {
    const place = { direction: 'Changed', session: id, since } as const;
    const [session, { found, fitting }] = await Promise.all([
      getSession(transaction, id),
      // One more than asked for tells whether there are later ones.
      measureWindow(transaction, { ...place, limit: limit + 1 }),
    ]);
    const count = Math.min(fitting, limit);
    const [blocks, state] = await Promise.all([
      readWindow(transaction, { ...place, limit: count }),
      loadStateOf(transaction, session),
    ]);
    return { session, blocks, state, more: found > count };
  },
});
