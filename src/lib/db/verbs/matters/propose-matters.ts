import { z } from 'zod';
import { limits } from '#/lib/domain/limits.ts';
import { type MatterProposal, proposeMatters as readText } from '#/lib/domain/matters/propose-matters.ts';
import { toNumberedMatter } from '../../matter-rows.ts';
import { defineVerb } from '../define-verb.ts';

/** The matters that a text names, by a case number, a CPF or CNPJ, or a party. */
export const proposeMatters = defineVerb({
  kind: 'read',
  input: z.strictObject({ text: z.string().max(limits.namingText) }),
  run: async (transaction, { text }): Promise<{ proposals: MatterProposal[] }> => ({
    proposals: readText(text, (await transaction.all('partiesOfMatters', {})).map(toNumberedMatter)),
  }),
});
