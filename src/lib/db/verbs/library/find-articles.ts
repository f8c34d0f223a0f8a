import { z } from 'zod';
import { ArticleNumber, StatuteUrn } from '#/lib/domain/library/statute-text.ts';
import { limits } from '#/lib/domain/limits.ts';
import { numbersIn } from '../../statute-rows.ts';
import { first } from '../../transaction.ts';
import { defineVerb } from '../define-verb.ts';

const Place = z.strictObject({ urn: StatuteUrn, article: ArticleNumber });

/** Tells of each article, in order, whether its text was imported. */
export const findArticles = defineVerb({
  kind: 'read',
  input: z.strictObject({ places: z.array(Place).max(limits.references) }),
  run: async (transaction, { places }): Promise<{ isThere: boolean[] }> => {
    const known = new Map<string, ReadonlySet<string>>();
    for (const { urn } of places) {
      if (known.has(urn)) continue;
      const row = await first(transaction, 'statute', { urn });
      known.set(urn, new Set(row ? numbersIn(row) : []));
    }
    return { isThere: places.map(({ urn, article }) => known.get(urn)?.has(article) ?? false) };
  },
});
