import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { Cursor, PageSize, StorableText } from '#/lib/domain/inputs.ts';
import { type Decision, NewDecision } from '#/lib/domain/library/decision.ts';
import type { DecisionPage, SearchPage } from '#/lib/domain/library/library-answers.ts';
import { limits } from '#/lib/domain/limits.ts';
import { codePoints } from '#/lib/domain/text.ts';

const limit = PageSize.default(limits.pageDefault);

/** What the library's verbs take (docs/store-contract.md, L-01 and on). */
export const libraryInputs = {
  importDecisions: z.strictObject({
    decisions: z
      .array(NewDecision)
      .min(1)
      .refine((decisions) => decisions.length <= limits.decisionsPerBatch, {
        error: `may have at most ${limits.decisionsPerBatch} decisions`,
        params: { limit: 'decisionsPerBatch', max: limits.decisionsPerBatch },
      }),
  }),
  searchDecisions: z.strictObject({
    query: StorableText.refine((query) => codePoints(query) <= limits.query, {
      error: `may have at most ${limits.query} characters`,
      params: { limit: 'query', max: limits.query },
    }),
    cursor: Cursor.optional(),
    limit,
  }),
  getDecision: z.strictObject({ id: Id }),
  listDecisions: z.strictObject({ cursor: Cursor.optional(), limit }),
  countDecisions: z.strictObject({}),
  removeDecision: z.strictObject({ id: Id }),
} as const;

/** What became of a decision that was given: new, changed, or there already as it is. */
export type ImportOutcome = 'added' | 'updated' | 'unchanged';

/** What the library's verbs answer. */
export interface LibraryOutputs {
  /** One outcome for each decision given, in order, with the id that it has. */
  importDecisions: { outcomes: { id: string; outcome: ImportOutcome }[] };
  searchDecisions: SearchPage;
  getDecision: Decision;
  listDecisions: DecisionPage;
  countDecisions: { count: number };
  removeDecision: { id: string };
}
