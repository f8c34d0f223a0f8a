import { z } from 'zod';
import { Cursor } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import { type MatterProposal, proposeMatters as readText } from '#/lib/domain/matters/propose-matters.ts';
import { defineVerb } from '../define-verb.ts';
import { PartyPage } from './party-page.ts';

/** What one step proposes; `next` is null once all matters were looked at. */
export interface ProposalStep {
  proposals: MatterProposal[];
  next: string | null;
}

/** The matters that a text names, by a case number, a CPF or CNPJ, or a party. One call is one step (rule K-25). */
export const proposeMatters = defineVerb({
  kind: 'read',
  input: z.strictObject({ text: z.string().max(limits.namingText), after: Cursor.optional() }),
  run: async (transaction, { text, after }): Promise<ProposalStep> => {
    const page = await PartyPage.from(transaction, after);
    return { proposals: readText(text, [...page.matters()]), next: page.cursorOf() };
  },
});
