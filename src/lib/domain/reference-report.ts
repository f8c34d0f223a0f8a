import { z } from 'zod';
import { Count, Day, Line, Uuid } from './fields.ts';
import { ArticleNumber, StatuteUrn } from './library/statute-text.ts';

/** What the conference says of a reference. */
const referenceStandings = [
  /** It exists and is in force, or stands in the library. */
  'confirmed',
  /** It exists, but was revoked, vetoed, superseded or belongs to a former code. */
  'superseded',
  /** Neither the library nor the tables tell of it. */
  'not_in_library',
  /** The table is complete there and does not have it. */
  'absent',
] as const;

/** Why it says so. */
const referenceReasons = [
  'article_revoked',
  'article_vetoed',
  'article_struck_down',
  'article_lapsed',
  'statute_repealed',
  'former_code',
  'statute_not_in_table',
  'table_incomplete',
  'year_differs',
  'law_not_named',
  'decision_superseded',
  'decision_undecided',
  'decision_modulated',
  'decision_revised',
  'other_class',
  'check_digit',
  'last_number',
] as const;

const Place = {
  text: Line,
  start: Count.meta({ description: 'Its place in the text that was sent, in UTF-16 units.' }),
  end: Count,
};

export const CheckedReference = z.object({
  ...Place,
  kind: z.enum(['statute', 'decision', 'case_number']),
  canonical: Line.meta({ description: 'In one form for all spellings.', example: 'art. 927, Código Civil' }),
  urn: Line.nullable().meta({
    description: 'LexML URN, where there is one.',
    example: 'urn:lex:br:federal:lei:2002-01-10;10406!art927',
  }),
  standing: z.enum(referenceStandings),
  reasons: z.array(z.enum(referenceReasons)),
  detail: Line.meta({
    description:
      'What repealed it, the year of the law, the status of the decision, or what the library has instead.',
  }),
  asOf: Day.meta({ description: 'The day of the text from which the table of the statute was made.' }),
  decision: Uuid.nullable().meta({ description: 'The decision of the library that it names.' }),
  reading: z
    .object({
      urn: StatuteUrn,
      article: ArticleNumber,
      isThere: z.boolean().meta({ description: 'The library has the text of the article.' }),
    })
    .nullable()
    .meta({ description: 'Where the text of the named article is read; null where no article is named.' }),
});
export type CheckedReference = z.infer<typeof CheckedReference>;

export const CheckedQuotation = z.object({
  ...Place,
  of: Line.meta({ description: 'The decision that it is said to be from.' }),
  decision: Uuid,
  isVerbatim: z.boolean().meta({ description: 'The decision has the words, typography aside.' }),
});
export type CheckedQuotation = z.infer<typeof CheckedQuotation>;

export const ReferenceReport = z
  .object({
    references: z.array(CheckedReference),
    quotations: z.array(CheckedQuotation),
    omitted: Count.meta({ description: 'References beyond the limit, which were not checked.' }),
    tableMadeOn: z.iso.date(),
  })
  .meta({ id: 'ReferenceReport' });
export type ReferenceReport = z.infer<typeof ReferenceReport>;
