import { type RawBuilder, sql } from 'kysely';
import { blockColumns } from './block-columns.ts';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { define } from './statement.ts';

/** A column of an entry in a JSON list of lists. */
const textAt = (index: number) => sql<string>`entry.value ->> ${sql.lit(index)}`;
const numberAt = (index: number) => sql<number>`cast(entry.value ->> ${sql.lit(index)} as integer)`;

/** The entries of the JSON list `rows`. SQLite needs the condition: without one it takes a conflict clause for a join's. */
const listed = (q: OwnedQueries) =>
  q.dialect.kysely
    .selectFrom(q.dialect.eachOf<string>(param('rows')).as('entry'))
    .select(q.dialect.typed('text', param<string>('owner')).as('user_id'))
    .where(sql<boolean>`true`);

const added = <T>(name: string): RawBuilder<T> => sql<T>`excluded.${sql.ref(name)}`;

/** Every statement that reaches the index of what sessions say. */
export const searchStatements = {
  openSearchIndex: define<{ indexVersion: string }>()((q) =>
    q.search
      .insertIndex()
      .values({
        user_id: param('owner'),
        version: param('indexVersion'),
        last_session: sql.lit(0),
        last_chunk: sql.lit(0),
      })
      .onConflict((conflict) => conflict.doNothing()),
  ),

  searchIndex: define<object>()((q) => q.search.index().select(['version', 'last_session', 'last_chunk'])),

  /** The index, kept from changing under the transaction that is about to write to it. */
  searchIndexForWrite: define<object>()((q) => {
    const query = q.search.index().select(['version', 'last_session', 'last_chunk']);
    return q.dialect.name === 'postgres' ? query.forUpdate() : query;
  }),

  moveSearchIndex: define<{ lastSession: number; lastChunk: number }>()((q) =>
    q.search.updateIndex().set({ last_session: param('lastSession'), last_chunk: param('lastChunk') }),
  ),

  /** The sessions of a shelf after a place, the last that moved first, and how far each is indexed. */
  searchedOnShelf: define<{ shelf: string; updatedAt: string; id: string; limit: number }>()((q) =>
    q
      .sessions()
      .leftJoin('search_sessions', (join) =>
        join
          .onRef('search_sessions.user_id', '=', 'sessions.user_id')
          .onRef('search_sessions.session_id', '=', 'sessions.id'),
      )
      .select([
        'sessions.id',
        'sessions.version',
        'sessions.updated_at',
        'sessions.matter_id',
        'search_sessions.number',
        'search_sessions.version as indexed',
        sql<string | number | null>`sessions.metadata ->> 'phase'`.as('phase'),
        sql<string | null>`sessions.metadata ->> 'finalizedAt'`.as('finalized_at'),
      ])
      .where('sessions.shelf', '=', param<string>('shelf'))
      .where(sql<boolean>`(sessions.updated_at, sessions.id) < (${param('updatedAt')}, ${param('id')})`)
      .orderBy('sessions.updated_at', 'desc')
      .orderBy('sessions.id', 'desc')
      .limit(param<number>('limit')),
  ),

  searchSession: define<{ session: string }>()((q) =>
    q.search
      .sessions()
      .select(['number', 'version', 'position', 'title'])
      .where('session_id', '=', param<string>('session')),
  ),

  /** How far sessions are indexed, given as JSON: [[session, number, version, position, title], …]. */
  putSearchSessions: define<{ rows: string }>()((q) =>
    q.search
      .insertSessions()
      .columns(['user_id', 'session_id', 'number', 'version', 'position', 'title'])
      .expression(
        listed(q).select([
          textAt(0).as('session_id'),
          numberAt(1).as('number'),
          numberAt(2).as('version'),
          numberAt(3).as('position'),
          textAt(4).as('title'),
        ]),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'session_id'])
          .doUpdateSet({ version: added('version'), position: added('position'), title: added('title') }),
      ),
  ),

  /** Sessions that are indexed and were deleted. Each is looked up by its key, not joined. */
  goneSearchSessions: define<{ limit: number }>()((q) =>
    q.search
      .sessions()
      .select(['session_id', 'number'])
      .where(
        sql<string>`(select id from sessions where sessions.id = search_sessions.session_id)`,
        'is',
        null,
      )
      .limit(param<number>('limit')),
  ),

  deleteSearchSession: define<{ session: string }>()((q) =>
    q.search.deleteSessions().where('session_id', '=', param<string>('session')),
  ),

  /** Blocks of a session that changed after one version and before another, the last change first. */
  blocksChangedLast: define<{ session: string; since: number; below: number; limit: number }>()((q) =>
    q
      .blocks()
      .where('version', '>', param<number>('since'))
      .where('version', '<', param<number>('below'))
      .orderBy('version', 'desc')
      .limit(param<number>('limit'))
      .select(blockColumns(q)),
  ),

  searchDocuments: define<{ limit: number }>()((q) =>
    q.search
      .documents()
      .select(['session_number', 'position', 'timestamp', 'entries'])
      .orderBy('session_number')
      .orderBy('position')
      .limit(param<number>('limit')),
  ),

  /** How many bytes the entries of the first loose documents have. */
  searchDocumentSizes: define<{ limit: number }>()((q) =>
    q.search
      .documents()
      .select([q.dialect.byteLength('entries').as('bytes')])
      .orderBy('session_number')
      .orderBy('position')
      .limit(param<number>('limit')),
  ),

  /** Documents in place of those with the same position, given as JSON: [[session number, position, timestamp, entries], …]. */
  putSearchDocuments: define<{ rows: string }>()((q) =>
    q.search
      .insertDocuments()
      .columns(['user_id', 'session_number', 'position', 'timestamp', 'entries'])
      .expression(
        listed(q).select([
          numberAt(0).as('session_number'),
          numberAt(1).as('position'),
          q.dialect.typed('time', textAt(2)).as('timestamp'),
          textAt(3).as('entries'),
        ]),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['user_id', 'session_number', 'position'])
          .doUpdateSet({ timestamp: added('timestamp'), entries: added('entries') }),
      ),
  ),

  /** Deletes the first documents, up to and including this one. */
  deleteSearchDocumentsTo: define<{ number: number; position: number }>()((q) =>
    q.search
      .deleteDocuments()
      .where(sql<boolean>`(session_number, position) <= (${param('number')}, ${param('position')})`),
  ),

  deleteSearchDocumentsOf: define<{ number: number }>()((q) =>
    q.search.deleteDocuments().where('session_number', '=', param<number>('number')),
  ),

  searchChunks: define<{ aboveChunk: number; limit: number }>()((q) =>
    q.search
      .chunks()
      .select(['chunk', 'map'])
      .where('chunk', '>', param<number>('aboveChunk'))
      .orderBy('chunk')
      .limit(param<number>('limit')),
  ),

  putSearchChunk: define<{ chunk: number; map: string }>()((q) =>
    q.search
      .insertChunks()
      .values({ user_id: param('owner'), chunk: param('chunk'), map: param('map') })
      .onConflict((conflict) => conflict.columns(['user_id', 'chunk']).doUpdateSet({ map: added('map') })),
  ),

  /** The rows of a bucket after a chunk. */
  searchEntries: define<{ bucket: number; aboveChunk: number }>()((q) =>
    q.search
      .entries()
      .select(['chunk', 'entries'])
      .where('bucket', '=', param<number>('bucket'))
      .where('chunk', '>', param<number>('aboveChunk'))
      .orderBy('chunk'),
  ),

  searchEntriesAt: define<{ bucket: number; chunk: number }>()((q) =>
    q.search
      .entries()
      .select(['bucket', 'entries'])
      .where('bucket', '=', param<number>('bucket'))
      .where('chunk', '=', param<number>('chunk')),
  ),

  /** Rows given as JSON: [[bucket, chunk, entries], …]. */
  putSearchEntries: define<{ rows: string }>()((q) =>
    q.search
      .insertEntries()
      .columns(['user_id', 'bucket', 'chunk', 'entries'])
      .expression(
        listed(q).select([numberAt(0).as('bucket'), numberAt(1).as('chunk'), textAt(2).as('entries')]),
      )
      .onConflict((conflict) =>
        conflict.columns(['user_id', 'bucket', 'chunk']).doUpdateSet({ entries: added('entries') }),
      ),
  ),

  firstSearchEntries: define<{ limit: number }>()((q) =>
    q.search
      .entries()
      .select(['bucket', 'chunk'])
      .orderBy('bucket')
      .orderBy('chunk')
      .limit(param<number>('limit')),
  ),

  eraseSearchEntries: define<{ bucket: number; chunk: number }>()((q) =>
    q.search.deleteEntries().where(sql<boolean>`(bucket, chunk) <= (${param('bucket')}, ${param('chunk')})`),
  ),

  firstSearchSessions: define<{ limit: number }>()((q) =>
    q.search.sessions().select('session_id').orderBy('session_id').limit(param<number>('limit')),
  ),

  eraseSearchSessions: define<{ to: string }>()((q) =>
    q.search.deleteSessions().where('session_id', '<=', param<string>('to')),
  ),

  eraseSearchDocuments: define<object>()((q) => q.search.deleteDocuments()),

  eraseSearchChunks: define<object>()((q) => q.search.deleteChunks()),

  closeSearchIndex: define<object>()((q) => q.search.deleteIndex()),
};
