import { StorableText } from '../inputs.ts';
import { limits } from '../limits.ts';
import { codePoints } from '../text.ts';

/** What a person types to search. */
export const QueryText = StorableText.refine((query) => codePoints(query) <= limits.query, {
  error: `may have at most ${limits.query} characters`,
  params: { limit: 'query', max: limits.query },
});
