import { sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { define } from './statement.ts';

/** The sessions of a shelf in the order of its index. */
const onShelf = (q: OwnedQueries) =>
  q
    .sessions()
    .where('shelf', '=', param<string>('shelf'))
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc');

/** Statements that count or delete all that an owner has, in steps of bounded size. */
export const erasureStatements = {
  /** Of one shelf; no row where it is empty. */
  shelfTotals: define<{ shelf: string }>()((q) => {
    const totals = [
      sql<number>`cast(count(*) as integer)`.as('sessions'),
      sql<number>`cast(coalesce(sum(last_position), 0) as integer)`.as('blocks'),
    ];
    const isAny = sql<boolean>`count(*) > 0`;
    if (q.dialect.name === 'sqlite') {
      return q.sessions().where('shelf', '=', param<string>('shelf')).select(totals).having(isAny);
    }
    // In the order of the index, so that PostgreSQL reads that instead of all owners' sessions.
    return q.dialect.kysely
      .selectFrom(onShelf(q).select('last_position').as('shelf'))
      .select(totals)
      .having(isAny);
  }),

  someOnShelf: define<{ shelf: string; limit: number }>()((q) =>
    onShelf(q).select(['id', 'version']).limit(param<number>('limit')),
  ),

  /** Sessions that were put in the trash before a time. */
  trashedBefore: define<{ before: string; limit: number }>()((q) =>
    q
      .sessions()
      .select(['id', 'version'])
      .where('shelf', '=', sql.lit('trash'))
      .where('deleted_at', '<', q.dialect.typed('time', param<string>('before')))
      .limit(param<number>('limit')),
  ),

  /** Positions of the last blocks of a session, the last one first. */
  lastPositions: define<{ session: string; limit: number }>()((q) =>
    q.blocks().select('position').orderBy('position', 'desc').limit(param<number>('limit')),
  ),

  /** Deletes the blocks of a session from a position on. */
  eraseBlocksFrom: define<{ session: string; position: number }>()((q) =>
    q.deleteBlocks().where('position', '>=', param<number>('position')),
  ),

  firstOrdinals: define<{ limit: number }>()((q) =>
    q.decisions().select('ordinal').orderBy('ordinal').limit(param<number>('limit')),
  ),

  eraseDecisions: define<{ from: number; to: number }>()((q) =>
    q
      .deleteDecisions()
      .where('ordinal', '>=', param<number>('from'))
      .where('ordinal', '<=', param<number>('to')),
  ),

  firstPostings: define<{ limit: number }>()((q) =>
    q.postings().select(['block', 'term']).orderBy('block').orderBy('term').limit(param<number>('limit')),
  ),

  erasePostings: define<{ termBlock: string; from: string; to: string }>()((q) =>
    q
      .deletePostings()
      .where('block', '=', param<string>('termBlock'))
      .where('term', '>=', param<string>('from'))
      .where('term', '<=', param<string>('to')),
  ),

  firstDepartures: define<{ limit: number }>()((q) =>
    q.departures().select('id').orderBy('id').limit(param<number>('limit')),
  ),

  eraseDepartures: define<{ to: string }>()((q) =>
    q.deleteDepartures().where('id', '<=', param<string>('to')),
  ),

  closeLibrary: define<object>()((q) => q.deleteLibrary()),
};
