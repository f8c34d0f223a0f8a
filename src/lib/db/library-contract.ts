import { z } from 'zod';
import { Id } from '#/lib/domain/ids.ts';
import { Cursor, PageSize, StorableText } from '#/lib/domain/inputs.ts';
import { type Decision, type ListedDecision, NewDecision } from '#/lib/domain/library/decision.ts';
import type { Snippet } from '#/lib/domain/library/snippet.ts';
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
  reindexDecisions: z.strictObject({}),
} as const;

/** What became of a decision that was given: new, changed, or there already as it is. */
export type ImportOutcome = 'added' | 'updated' | 'unchanged';

/** A decision that a search found. */
export interface FoundDecision {
  decision: ListedDecision;
  /** Where the words were found, and the part of it that has most of them. */
  field: 'thesis' | 'summary';
  snippet: Snippet;
}

export interface DecisionPage {
  decisions: ListedDecision[];
  /** Give it back as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

export interface SearchPage {
  /** The terms that were looked for: at most 16, without words that say nothing. */
  terms: string[];
  /** `any` where no decision has all terms, and those with some are given instead. */
  matching: 'all' | 'any';
  total: number;
  found: FoundDecision[];
  nextCursor: string | null;
}

/** What the library's verbs answer. */
export interface LibraryOutputs {
  /** One outcome for each decision given, in order, with the id that it has. */
  importDecisions: { outcomes: { id: string; outcome: ImportOutcome }[] };
  searchDecisions: SearchPage;
  getDecision: Decision;
  listDecisions: DecisionPage;
  countDecisions: { count: number };
  removeDecision: { id: string };
  /** Whether the whole index is made by the present analyser. */
  reindexDecisions: { done: boolean };
}
