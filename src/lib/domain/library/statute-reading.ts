import { z } from 'zod';
import { Count, Line } from '../fields.ts';
import { refusalReasons } from './import-report.ts';
import { ArticleNumber, ListedStatute, StatuteUrn } from './statute-text.ts';

/** Why a line is in no article: it stands before the first, is the heading of a division, or follows the signature. */
export const unreadReasons = ['before', 'heading', 'after'] as const;

const UnreadLine = z.object({
  line: Count.meta({ description: 'Counted from 1.' }),
  reason: z.enum(unreadReasons),
  text: Line,
});
export type UnreadLine = z.infer<typeof UnreadLine>;

/** Lines of a text that are not blank, and where they went. */
const StatuteLines = z.object({
  read: Count,
  articles: Count,
  before: Count,
  heading: Count,
  after: Count,
});
export type StatuteLines = z.infer<typeof StatuteLines>;

/** What became of the text of one statute. */
const ReadStatute = z.object({
  urn: StatuteUrn.nullable().meta({ description: 'Null where neither the text nor the reader tells it.' }),
  title: Line,
  articleCount: Count,
  first: ArticleNumber,
  last: ArticleNumber,
  repeated: z
    .array(ArticleNumber)
    .meta({ description: 'Articles that begin more than once; each version is kept in the text.' }),
  missing: z
    .array(ArticleNumber)
    .meta({ description: 'Articles in force by the table of statutes that the text does not have.' }),
  replaces: ListedStatute.nullable().meta({ description: 'The text of the same statute in the library.' }),
});
export type ReadStatute = z.infer<typeof ReadStatute>;

/** What was read from a file or a pasted text that should hold a statute. */
export const StatuteReading = z
  .object({
    refusal: z
      .enum([...refusalReasons, 'no_article'])
      .nullable()
      .meta({ description: 'Why nothing could be read.' }),
    statutes: z.array(ReadStatute).meta({
      description: 'One; behind the constitution also its transitional provisions, which count anew.',
    }),
    titled: Line.nullable().meta({
      description: 'The statute that the titles in the text name, where the reader said another one.',
    }),
    lines: StatuteLines,
    unread: z.array(UnreadLine).meta({ description: 'The first 200 lines that are in no article.' }),
    struck: z
      .object({ passages: Count, characters: Count })
      .meta({ description: 'Text that the page strikes through, which is left out.' }),
  })
  .meta({ id: 'StatuteReading' });
export type StatuteReading = z.infer<typeof StatuteReading>;
