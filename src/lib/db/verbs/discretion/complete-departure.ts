import { z } from 'zod';
import type { Departure } from '#/lib/domain/discretion.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { Id } from '#/lib/domain/ids.ts';
import { toDeparture } from '../../discretion-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

const Tokens = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);

/** Adds to a line of the ledger the tokens that the host counted. What a line says is never changed. */
export const completeDeparture = defineVerb({
  kind: 'write',
  repeatable: true,
  input: z.strictObject({ departure: Id, input: Tokens, output: Tokens }),
  run: async (transaction, { departure, input, output }): Promise<Departure> => {
    const row = await first(transaction, 'departure', { departure });
    if (!row) throw notFound();
    const { tokens } = toDeparture(row);
    if (tokens?.input === input && tokens.output === output) return toDeparture(row);
    if (tokens) {
      throw new JucaError('conflict', 'The ledger has other tokens in this line.', { field: 'departure' });
    }
    const completed = await first(transaction, 'completeDeparture', { departure, input, output });
    if (!completed) throw notFound();
    return toDeparture(completed);
  },
});
