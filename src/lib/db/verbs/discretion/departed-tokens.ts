import { z } from 'zod';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

/** What left since a time (ISO 8601 in UTC with milliseconds), and the tokens that were counted of it. */
export interface DepartedTokens {
  departures: number;
  input: number;
  output: number;
}

export const departedTokens = defineVerb({
  kind: 'read',
  input: z.strictObject({ since: z.iso.datetime({ precision: 3 }) }),
  run: async (transaction, { since }): Promise<DepartedTokens> =>
    (await first(transaction, 'departedTokens', { since })) ?? { departures: 0, input: 0, output: 0 },
});
