import { z } from 'zod';
import { Title } from '#/lib/domain/inputs.ts';
import { toBlock } from '../../rows.ts';
import type { SessionRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { automaticTitle } from '../append-blocks.ts';
import { defineVerb } from '../define-verb.ts';
import { lockForWrite } from '../guards.ts';
import { guarded, unlessGuarded } from '../inputs.ts';
import { arrange } from './arrange.ts';

/** An empty title brings the automatic one back. */
export const rename = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  input: z.strictObject({ ...guarded, title: Title }),
  run: async (transaction, input) => {
    const row = await lockForWrite(transaction, input);
    return arrange(transaction, row, { title: input.title || (await titleOf(transaction, row)) });
  },
});

const titleOf = async (transaction: Transaction, row: SessionRow): Promise<string> => {
  const block = await first(transaction, 'firstUserMessage', { session: row.id });
  return block ? automaticTitle([toBlock(block)]) : '';
};
