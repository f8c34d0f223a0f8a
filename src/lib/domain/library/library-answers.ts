import { z } from 'zod';
import { Count, NextCursor } from '../fields.ts';
import { ListedDecision } from './decision.ts';
import { Snippet } from './snippet.ts';

export const DecisionPage = z.object({ decisions: z.array(ListedDecision), nextCursor: NextCursor });
export type DecisionPage = z.infer<typeof DecisionPage>;

/** A decision that a search found. */
export const FoundDecision = z.object({
  decision: ListedDecision,
  matching: z.enum(['all', 'some']).meta({
    description:
      'Whether it has all words that were asked, or some of them or a synonym. The former come first.',
  }),
  field: z.enum(['thesis', 'summary']).meta({ description: 'Where the words were found.' }),
  snippet: Snippet,
});
export type FoundDecision = z.infer<typeof FoundDecision>;

export const SearchPage = z
  .object({
    terms: z.array(z.string()).meta({
      description: 'The terms that were looked for: at most 16, without words that say nothing.',
    }),
    total: Count,
    withAll: Count.meta({ description: 'How many have all terms.' }),
    found: z.array(FoundDecision),
    nextCursor: NextCursor,
  })
  .meta({ id: 'DecisionSearch' });
export type SearchPage = z.infer<typeof SearchPage>;
