import { z } from 'zod';
import { ArticleNumber, type StatuteArticle, StatuteUrn } from '#/lib/domain/library/statute-text.ts';
import { noStatute, numbersIn, toListedStatute } from '../../statute-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

/** One article of an imported statute, with the numbers of those beside it. */
export const getArticle = defineVerb({
  kind: 'read',
  input: z.strictObject({ urn: StatuteUrn, article: ArticleNumber }),
  run: async (transaction, { urn, article }): Promise<StatuteArticle> => {
    const row = await first(transaction, 'statute', { urn });
    const numbers = row ? numbersIn(row) : [];
    const index = numbers.indexOf(article);
    const found = index < 0 ? undefined : await first(transaction, 'articleAt', { urn, index });
    if (!row || !found) throw noStatute();
    const { title, importedAt } = toListedStatute(row);
    return {
      urn,
      title,
      importedAt,
      number: article,
      text: found.text,
      previous: numbers[index - 1] ?? null,
      next: numbers[index + 1] ?? null,
    };
  },
});
