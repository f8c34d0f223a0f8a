import { z } from 'zod';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { toBlock, toSession } from '../../rows.ts';
import { defineVerb } from '../define-verb.ts';
import { conflict } from '../guards.ts';
import { lockBlock, moveSession, refuseWorkingBlock, seenBlock } from './change-block.ts';

/** Empties a block that is still at `blockVersion`; its position stays taken. */
export const remove = defineVerb({
  kind: 'write',
  // The second run would find no such block.
  repeatable: false,
  input: z.strictObject(seenBlock),
  run: async (transaction, input): Promise<Opened> => {
    const { row, block } = await lockBlock(transaction, input);
    if (block.version !== input.blockVersion) throw conflict(block.version);
    await refuseWorkingBlock(transaction, block);
    const moved = await moveSession(transaction, row, 1);
    const [removed] = await transaction.all('removeBlock', {
      session: row.id,
      block: block.id,
      version: moved.version,
      now: transaction.now,
    });
    return { session: toSession(moved), blocks: removed ? [toBlock(removed)] : [] };
  },
});
