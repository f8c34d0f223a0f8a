import { z } from 'zod';
import { notFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import type { Block } from '#/lib/domain/session.ts';
import { toBlock } from '../../rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';
import { target } from '../inputs.ts';

/** One block of the session, also a removed one. */
export const getBlock = defineVerb({
  kind: 'read',
  input: z.strictObject({ ...target, blockId: Id }),
  run: async (transaction, { id, blockId }): Promise<Block> => {
    const row = await first(transaction, 'block', { session: id, block: blockId });
    if (!row) throw notFound();
    return toBlock(row);
  },
});
