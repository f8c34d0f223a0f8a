import { z } from 'zod';
import { type Article, type ListedStatute, StatuteUrn } from '#/lib/domain/library/statute-text.ts';
import { noStatute, numbersIn, toListedStatute } from '../../statute-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

/** An imported statute with the text of every article. */
export const getStatute = defineVerb({
  kind: 'read',
  input: z.strictObject({ urn: StatuteUrn }),
  run: async (transaction, { urn }): Promise<ListedStatute & { articles: Article[] }> => {
    const row = await first(transaction, 'statuteText', { urn });
    if (!row) throw noStatute();
    const texts: string[] = JSON.parse(row.content.toString());
    const articles = numbersIn(row).map((number, index) => ({ number, text: texts[index] ?? '' }));
    return { ...toListedStatute(row), articles };
  },
});
