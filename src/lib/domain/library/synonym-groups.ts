import { z } from 'zod';
import { StorableText } from '../inputs.ts';
import { limits } from '../limits.ts';
import { codePoints } from '../text.ts';
import { queryTerms } from './analyse.ts';
import { parting } from './synonym-lines.ts';

/** A word or a phrase, as a lawyer writes it; the signs that part one from the next stand in none. */
const Synonym = StorableText.trim().refine(
  (text) => codePoints(text) <= limits.synonym && !parting.test(text) && hasFewWords(text),
  `must have 1 to ${limits.synonymWords} words that count, no comma, "=" or line break, and at most ${limits.synonym} characters`,
);

const hasFewWords = (text: string): boolean => {
  const { length } = queryTerms(text);
  return length > 0 && length <= limits.synonymWords;
};

/** Words and phrases that say the same to the owner of a library: `['HC', 'habeas corpus']`. */
const SynonymGroup = z.array(Synonym).min(2).max(limits.synonymsPerGroup);

export const Synonyms = z.strictObject({
  groups: z.array(SynonymGroup).max(limits.synonymGroups).meta({
    description: 'Words and phrases that a search takes for one another, behind the words that were asked.',
  }),
});
export type Synonyms = z.infer<typeof Synonyms>;
