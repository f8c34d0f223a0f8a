import { z } from 'zod';
import { Count, Line, Time } from '../fields.ts';
import { isJsonWithin } from '../json-size.ts';
import { limits } from '../limits.ts';
import { isStorable } from '../text.ts';

/** The LexML URN of a statute as a whole, without a part of it. */
export const StatuteUrn = z
  .string()
  .max(200)
  .regex(
    /^urn:lex:br:[a-z.]{1,40}:[a-z.]{1,60}:\d{4}(?:-\d\d-\d\d)?;[a-z\d.-]{1,20}$/,
    'is no URN of a statute',
  )
  .meta({ description: 'LexML URN.', example: 'urn:lex:br:federal:lei:2002-01-10;10406' });

/** The number of an article without dots and ordinal marks. */
export const ArticleNumber = z
  .string()
  .regex(/^\d{1,5}(?:-[A-Z]{1,2})?$/, 'is no number of an article')
  .meta({ example: '103-A' });

export const Article = z.object({
  number: ArticleNumber,
  text: z
    .string()
    .refine(isStorable, 'has a NUL character or half a character')
    .meta({ description: 'Caput, paragraphs and items as they were published, one a line.' }),
});
export type Article = z.infer<typeof Article>;

/** The text of a statute as it is taken in. */
export const NewStatute = z.strictObject({
  urn: StatuteUrn,
  title: Line.min(1),
  articles: z
    .array(Article)
    .min(1)
    .max(limits.statuteArticles)
    .refine(
      (articles) => new Set(articles.map(({ number }) => number)).size === articles.length,
      'has a number twice',
    )
    .refine(
      (articles) =>
        isJsonWithin(
          articles.map(({ text }) => text),
          limits.statuteText,
        ),
      {
        error: `may have at most ${limits.statuteText / 1024 / 1024} MiB`,
        params: { limit: 'statuteText', max: limits.statuteText },
      },
    ),
});
export type NewStatute = z.infer<typeof NewStatute>;

/** An imported statute in a list. */
export const ListedStatute = z
  .object({
    urn: StatuteUrn,
    title: Line,
    articleCount: Count,
    size: Count.meta({ description: 'Bytes of its text.' }),
    importedAt: Time,
  })
  .meta({ id: 'ListedStatute' });
export type ListedStatute = z.infer<typeof ListedStatute>;

/** One article for reading, with its neighbours in the statute. */
export const StatuteArticle = z
  .object({
    urn: StatuteUrn,
    title: Line,
    importedAt: Time,
    ...Article.shape,
    previous: ArticleNumber.nullable(),
    next: ArticleNumber.nullable(),
  })
  .meta({ id: 'StatuteArticle' });
export type StatuteArticle = z.infer<typeof StatuteArticle>;
