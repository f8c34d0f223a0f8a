import { sql } from 'kysely';
import type { StatementDialect } from './dialect.ts';
import { libraryStatements } from './library-statements.ts';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { sessionColumns } from './session-columns.ts';
import { type CompiledStatement, compile, define, type ParametersOf, type RowOf } from './statement.ts';
import { takeInStatements } from './take-in-statements.ts';

const blockColumns = (queries: OwnedQueries) =>
  [
    'id',
    'session_id',
    'role',
    'timestamp',
    'position',
    'version',
    'removed_at',
    queries.dialect.json('content').as('content'),
    queries.dialect.json('metadata').as('metadata'),
  ] as const;

/** `updated_at` follows the clock forwards and never backwards. */
const movedNow = sql<string>`case when updated_at > ${param('now')} then updated_at else ${param('now')} end`;

interface BySession {
  session: string;
}

interface Window extends BySession {
  position: number;
  limit: number;
}

/** Every statement of the store, by name. Compiled once for each connection. */
export const statements = {
  session: define<BySession>()((q) => q.session().select(sessionColumns)),

  /** The session, kept from changing under the transaction that is about to write to it. */
  sessionForWrite: define<BySession>()((q) => {
    const query = q.session().select(sessionColumns);
    return q.dialect.name === 'postgres' ? query.forUpdate() : query;
  }),

  sessionsOnShelf: define<{ shelf: string; updatedAt: string; id: string; limit: number }>()((q) =>
    q
      .sessions()
      .select(sessionColumns)
      .where('shelf', '=', param<string>('shelf'))
      .where(sql<boolean>`(updated_at, id) < (${param('updatedAt')}, ${param('id')})`)
      .orderBy('updated_at', 'desc')
      .orderBy('id', 'desc')
      .limit(param<number>('limit')),
  ),

  insertSession: define<{ session: string; title: string; now: string }>()((q) =>
    q
      .insertSession()
      .values({
        id: param('session'),
        user_id: param('owner'),
        title: param('title'),
        status: sql.lit('active'),
        created_at: param('now'),
        updated_at: param('now'),
        message_count: sql.lit(0),
        metadata: sql.lit('{}'),
        version: sql.lit(1),
        last_position: sql.lit(0),
      })
      .returning(sessionColumns),
  ),

  /** Makes room for `count` blocks at the end. */
  growSession: define<BySession & { count: number; title: string; now: string }>()((q) =>
    q
      .updateSession()
      .set({
        title: sql`case when title = '' then ${param('title')} else title end`,
        updated_at: movedNow,
        message_count: sql`message_count + ${param('count')}`,
        last_position: sql`last_position + ${param('count')}`,
        version: sql`version + ${param('count')}`,
      })
      .returning(sessionColumns),
  ),

  /**
   * Makes room for one block, where nothing stands against it: there is no row where the session is in the trash, full or
   * at another version, and none where it has the block already.
   */
  growForNewBlock: define<
    BySession & { block: string; maxBlocks: number; ifVersion: number | null; now: string }
  >()((q) => {
    const ifVersion = q.dialect.typed('integer', param<number | null>('ifVersion'));
    return q
      .updateSession()
      .set({
        updated_at: movedNow,
        message_count: sql`message_count + 1`,
        last_position: sql`last_position + 1`,
        version: sql`version + 1`,
      })
      .where('deleted_at', 'is', null)
      .where('last_position', '<', param<number>('maxBlocks'))
      .where(sql<boolean>`(${ifVersion} is null or version = ${ifVersion})`)
      .where(({ exists, not }) =>
        not(exists(q.blocks().select('id').where('id', '=', param<string>('block')))),
      )
      .returning(sessionColumns);
  }),

  /** Gives the automatic title, as part of an append. */
  nameSession: define<BySession & { title: string }>()((q) =>
    q
      .updateSession()
      .set({ title: param('title') })
      .returning(sessionColumns),
  ),

  /** Notes that one block changed; `removed` is 1 where it went away, else 0. */
  moveSession: define<BySession & { removed: 0 | 1; now: string }>()((q) =>
    q
      .updateSession()
      .set({
        updated_at: movedNow,
        message_count: sql`message_count - ${param('removed')}`,
        version: sql`version + 1`,
      })
      .returning(sessionColumns),
  ),

  arrangeSession: define<
    BySession & { title: string; status: string; pinnedAt: string | null; deletedAt: string | null }
  >()((q) =>
    q
      .updateSession()
      .set({
        title: param('title'),
        status: param('status'),
        pinned_at: param('pinnedAt'),
        deleted_at: param('deletedAt'),
        version: sql`version + 1`,
      })
      .returning(sessionColumns),
  ),

  /** The session's own metadata: where its briefing stands. */
  sessionMetadata: define<BySession>()((q) => q.session().select(q.dialect.json('metadata').as('metadata'))),

  /** Keeps where the briefing stands. */
  keepMetadata: define<BySession & { metadata: string; now: string }>()((q) =>
    q
      .updateSession()
      .set({
        metadata: q.dialect.typed('json', param('metadata')),
        updated_at: movedNow,
        version: sql`version + 1`,
      })
      .returning(sessionColumns),
  ),

  deleteSession: define<BySession>()((q) => q.deleteSession()),

  block: define<BySession & { block: string }>()((q) =>
    q.blocks().select(blockColumns(q)).where('id', '=', param<string>('block')),
  ),

  blocksBefore: define<Window>()((q) =>
    q
      .blocks()
      .select(blockColumns(q))
      .where('position', '<', param<number>('position'))
      .orderBy('position', 'desc')
      .limit(param<number>('limit')),
  ),

  blocksAfter: define<Window>()((q) =>
    q
      .blocks()
      .select(blockColumns(q))
      .where('position', '>', param<number>('position'))
      .orderBy('position')
      .limit(param<number>('limit')),
  ),

  blocksChanged: define<BySession & { since: number; limit: number }>()((q) =>
    q
      .blocks()
      .select(blockColumns(q))
      .where('version', '>', param<number>('since'))
      .orderBy('version')
      .limit(param<number>('limit')),
  ),

  /** Where the automatic title comes from. */
  firstUserMessage: define<BySession>()((q) =>
    q
      .blocks()
      .select(blockColumns(q))
      .where('role', '=', sql.lit('user'))
      .where(sql<string>`metadata ->> 'type'`, '=', sql.lit('message'))
      .where('removed_at', 'is', null)
      .orderBy('position')
      .limit(sql.lit(1)),
  ),

  /** One block in its place; only a session that was taken in brings blocks that are removed already. */
  insertBlock: define<
    BySession & {
      block: string;
      role: string;
      content: string;
      metadata: string;
      position: number;
      version: number;
      timestamp: string;
      removedAt: string | null;
    }
  >()((q) => {
    const { typed } = q.dialect;
    return q
      .insertBlock()
      .columns([
        'id',
        'session_id',
        'role',
        'content',
        'timestamp',
        'metadata',
        'position',
        'version',
        'removed_at',
      ])
      .expression(
        q
          .session()
          .select([
            typed('text', param<string>('block')).as('id'),
            'sessions.id as session_id',
            typed('text', param<string>('role')).as('role'),
            typed('json', param<string>('content')).as('content'),
            typed('time', param<string>('timestamp')).as('timestamp'),
            typed('json', param<string>('metadata')).as('metadata'),
            typed('integer', param<number>('position')).as('position'),
            typed('integer', param<number>('version')).as('version'),
            typed('time', param<string | null>('removedAt')).as('removed_at'),
          ]),
      );
  }),

  reviseBlock: define<BySession & { block: string; content: string; metadata: string; version: number }>()(
    (q) =>
      q
        .updateBlock()
        .set({ content: param('content'), metadata: param('metadata'), version: param('version') })
        .returning(blockColumns(q)),
  ),

  removeBlock: define<BySession & { block: string; version: number; now: string }>()((q) =>
    q
      .updateBlock()
      .set({ content: sql.lit('{}'), removed_at: param('now'), version: param('version') })
      .returning(blockColumns(q)),
  ),

  ...takeInStatements,
  ...libraryStatements,
};

export type StatementName = keyof typeof statements;
export type StatementParameters<N extends StatementName> = ParametersOf<(typeof statements)[N]>;
export type StatementRow<N extends StatementName> = RowOf<(typeof statements)[N]>;
export type SessionRow = StatementRow<'session'>;
export type BlockRow = StatementRow<'block'>;

export type CompiledStatements = Record<StatementName, CompiledStatement>;

/** All statements compiled for one database. */
export const compileStatements = (dialect: StatementDialect): CompiledStatements =>
  Object.fromEntries(
    Object.entries(statements).map(([name, definition]) => [name, compile(name, definition, dialect)]),
  ) as CompiledStatements;
