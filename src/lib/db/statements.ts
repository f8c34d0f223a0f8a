import { sql } from 'kysely';
import { answerStatements } from './answer-statements.ts';
import { appendStatements, movedNow } from './append-statements.ts';
import { blockColumns } from './block-columns.ts';
import { calendarStatements } from './calendar-statements.ts';
import { deadlineStatements } from './deadline-statements.ts';
import type { StatementDialect } from './dialect.ts';
import { discretionStatements } from './discretion-statements.ts';
import { erasureStatements } from './erasure-statements.ts';
import { filterStatements } from './filter-statements.ts';
import { forkStatements } from './fork-statements.ts';
import { libraryStatements } from './library-statements.ts';
import { matterStatements } from './matter-statements.ts';
import { param } from './param.ts';
import { practiceStatements } from './practice-statements.ts';
import { searchStatements } from './search-statements.ts';
import { sessionColumns } from './session-columns.ts';
import { type CompiledStatement, compile, define, type ParametersOf, type RowOf } from './statement.ts';
import { statuteStatements } from './statute-statements.ts';
import { takeInStatements } from './take-in-statements.ts';
import { windowStatements } from './window-statements.ts';

interface BySession {
  session: string;
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

  tagSession: define<BySession & { tags: string; tagKeys: string }>()((q) =>
    q
      .updateSession()
      .set({ tags: param('tags'), tag_keys: param('tagKeys'), version: sql`version + 1` })
      .returning(sessionColumns),
  ),

  /** The tags of each session outside the trash that has some, the last made first. */
  taggedSessions: define<{ limit: number }>()((q) =>
    q
      .sessions()
      .select(['tags', 'tag_keys'])
      .where('tag_keys', '<>', sql.lit(''))
      .where('deleted_at', 'is', null)
      .orderBy('id', 'desc')
      .limit(param<number>('limit')),
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

  ...filterStatements,
  ...windowStatements,
  ...appendStatements,
  ...takeInStatements,
  ...answerStatements,
  ...forkStatements,
  ...libraryStatements,
  ...matterStatements,
  ...practiceStatements,
  ...statuteStatements,
  ...discretionStatements,
  ...deadlineStatements,
  ...calendarStatements,
  ...erasureStatements,
  ...searchStatements,
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
