import { z } from 'zod';
import { Count, NextCursor, PhaseField, Time, Uuid } from '../fields.ts';
import { SearchPage as DecisionSearch } from '../library/library-answers.ts';
import { Snippet } from '../library/snippet.ts';
import { Session } from '../session.ts';
import { roles } from '../session-words.ts';
import { hitKinds } from './filters.ts';
import { MatterSearch } from './found-matters.ts';

/** The block that a hit opens; the page reads the whole of it from the session. */
const HitBlock = z.object({
  id: Uuid,
  position: Count,
  type: z.string(),
  role: z.enum(roles),
  phase: PhaseField,
  timestamp: Time,
});

export const SearchHit = z
  .object({
    kind: z.enum(hitKinds),
    session: Session,
    block: HitBlock.nullable().meta({ description: 'Null where the title of the session was found.' }),
    matching: z.enum(['all', 'some']).meta({
      description: 'Whether it has all words that were asked, or some of them. The former come first.',
    }),
    snippet: Snippet,
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHit>;

/** What was looked for, as it was read from the query. */
export const AskedWords = z.object({
  words: z.array(z.string()).meta({ description: 'The terms of the loose words: at most 16.' }),
  phrases: z.array(z.string()).meta({ description: 'As they were typed. A hit has every one of them.' }),
  without: z.array(z.string()).meta({ description: 'Words and phrases, as typed, that no hit has.' }),
});
export type AskedWords = z.infer<typeof AskedWords>;

/** A page of what a search in one's sessions found, best first. */
export const SessionSearch = z
  .object({
    asked: AskedWords,
    hits: z.array(SearchHit).meta({
      description: 'May be fewer than asked for, or none, although there is a next page.',
    }),
    nextCursor: NextCursor,
    complete: z.boolean().meta({
      description:
        'False while some of the newest blocks are not indexed yet, or where there is too much to search.',
    }),
  })
  .meta({ id: 'SessionSearch' });
export type SessionSearch = z.infer<typeof SessionSearch>;

/** One answer for sessions, matters and library. */
export const Search = z
  .object({
    ...SessionSearch.shape,
    matters: MatterSearch.nullable().meta({
      description: 'The matters that have all words, with the first page alone.',
    }),
    library: DecisionSearch.nullable().meta({
      description:
        'The first decisions of the library, where they were asked for, with the first page alone. Its `nextCursor` goes to /api/library/search.',
    }),
  })
  .meta({ id: 'Search' });
export type Search = z.infer<typeof Search>;

/** A place in a text of a block. */
export const FoundPlace = z.object({
  path: z.string().meta({
    description: 'Where the text stands in the content of the block.',
    example: 'sections.0.statements.2.text',
  }),
  start: Count.meta({ description: 'In UTF-16 units of that text.' }),
  end: Count.meta({ description: 'The end is exclusive.' }),
});
export type FoundPlace = z.infer<typeof FoundPlace>;

/** The places of a query in a part of a session, in order: by position, by text, by place. */
export const SessionPlaces = z
  .object({
    version: Count.meta({ description: 'Of the session, when it was looked through.' }),
    blocks: z.array(
      z.object({ id: Uuid, position: Count, version: Count, places: z.array(FoundPlace).min(1) }),
    ),
    next: Count.nullable().meta({
      description: 'The position to go on after; null once the session has been looked through to its end.',
    }),
  })
  .meta({ id: 'SessionPlaces' });
export type SessionPlaces = z.infer<typeof SessionPlaces>;
