import { z } from 'zod';
import { NewBlocks } from '#/lib/domain/inputs.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { toSession } from '../rows.ts';
import type { Transaction } from '../transaction.ts';
import { type Appended, appendBlocks, findAppended, tryAppend } from './append-blocks.ts';
import { defineVerb } from './define-verb.ts';
import { lockSession, refuseStale, refuseTrashed } from './guards.ts';
import { guarded } from './inputs.ts';

/** Adds blocks at the end; the same blocks sent again are stored once. */
export const append = defineVerb({
  kind: 'write',
  json: true,
  repeatable: true,
  input: z.strictObject({ ...guarded, blocks: NewBlocks }),
  run: async (transaction, { id, blocks, ifVersion }): Promise<Opened> => {
    const appended = await tryAppend(transaction, id, blocks, ifVersion);
    if (appended) return announced(transaction, appended);
    // Locked, so that the reason for a refusal still holds when it is given.
    const row = await lockSession(transaction, id);
    const stored = await findAppended(transaction, row, blocks);
    if (stored) return { session: toSession(row), blocks: stored };
    refuseTrashed(row);
    refuseStale(row, ifVersion);
    return announced(transaction, await appendBlocks(transaction, row, blocks));
  },
});

const announced = (transaction: Transaction, { row, blocks }: Appended): Opened => {
  transaction.announce({ kind: 'blocks', sessionId: row.id, version: row.version });
  return { session: toSession(row), blocks };
};
