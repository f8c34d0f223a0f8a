import { type Expression, type RawBuilder, type Selectable, sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { sessionColumns } from './session-columns.ts';
import { define } from './statement.ts';
import type { Tables } from './tables.ts';

interface BySession {
  session: string;
}

interface Growth extends BySession {
  /** Blocks that the session may ever have. */
  maxBlocks: number;
  /** Null where any version will do. */
  ifVersion: number | null;
  now: string;
}

type Block = Selectable<Tables['messages']>;

/** `updated_at` follows the clock forwards and never backwards. */
export const movedNow = sql<string>`case when updated_at > ${param('now')} then updated_at else ${param('now')} end`;

/** The automatic title, for a session that has none. */
export const titleIfNone = sql<string>`case when title = '' then ${param('title')} else title end`;

/**
 * The rule of every append: what it changes of its session, and the conditions under which it may. `taken` finds blocks
 * of the session that already have one of the new ids. There is no row where it finds one, nor where the session is in
 * the trash, at another version, or would have too many blocks.
 */
const growing = (q: OwnedQueries, count: RawBuilder<number>, taken: Expression<{ id: string }>) => {
  const ifVersion = q.dialect.typed('integer', param<number | null>('ifVersion'));
  return q
    .updateSession()
    .set({
      updated_at: movedNow,
      message_count: sql`message_count + ${count}`,
      last_position: sql`last_position + ${count}`,
      version: sql`version + ${count}`,
    })
    .where('deleted_at', 'is', null)
    .where(sql<boolean>`last_position + ${count} <= ${param<number>('maxBlocks')}`)
    .where(sql<boolean>`(${ifVersion} is null or version = ${ifVersion})`)
    .where(({ exists, not }) => not(exists(taken)));
};

/** Makes room for the block `block`; a statement that goes on from it adds to what it sets and returns. */
export const growingByBlock = (q: OwnedQueries) => growing(q, sql.lit(1), q.blockOfUpdated(param('block')));

const blockColumns = [
  'id',
  'session_id',
  'role',
  'content',
  'timestamp',
  'metadata',
  'position',
  'version',
  'removed_at',
] as const satisfies readonly (keyof Block)[];

type Place = {
  [C in 'session_id' | 'position' | 'version' | 'timestamp' | 'removed_at']: RawBuilder<Block[C]>;
};

/** A new block as it is inserted: what its owner gave, and its place. */
export const newBlock = (q: OwnedQueries, place: Place) => {
  const { typed } = q.dialect;
  const values: { [C in keyof Block]: RawBuilder<Block[C]> } = {
    id: typed('text', param<string>('block')),
    role: typed('text', param<string>('role')),
    content: typed('json', param<string>('content')),
    metadata: typed('json', param<string>('metadata')),
    ...place,
  };
  const selection = blockColumns.map((column) => (values[column] as RawBuilder<unknown>).as(column));
  return { columns: blockColumns, selection };
};

interface NewBlock extends BySession {
  block: string;
  role: string;
  content: string;
  metadata: string;
  timestamp: string;
}

/** The statements that append blocks to a session. */
export const appendStatements = {
  growForBlock: define<Growth & { block: string }>()((q) => growingByBlock(q).returning(sessionColumns)),

  /** `blocks` is a JSON list of the new ids, `count` their number. */
  growForBlocks: define<Growth & { blocks: string; count: number }>()((q) => {
    const id = q.dialect.textOf('entry.value');
    const taken = q.dialect.kysely
      .selectFrom(q.dialect.eachOf<string>(param('blocks')).as('entry'))
      .select(id.as('id'))
      // Each is looked up by its key: of a join PostgreSQL may think that reading all blocks of the session is cheaper.
      .where(sql<string>`${q.blockOfUpdated(id)}`, 'is not', null);
    return growing(q, param('count'), taken).returning(sessionColumns);
  }),

  /** Gives the automatic title, as part of an append. */
  nameSession: define<BySession & { title: string }>()((q) =>
    q.updateSession().set({ title: titleIfNone }).returning(sessionColumns),
  ),

  /** One block in its place; only a session that was taken in brings blocks that are removed already. */
  insertBlock: define<NewBlock & { position: number; version: number; removedAt: string | null }>()((q) => {
    const { typed } = q.dialect;
    const { columns, selection } = newBlock(q, {
      session_id: sql`sessions.id`,
      position: typed('integer', param<number>('position')),
      version: typed('integer', param<number>('version')),
      timestamp: typed('time', param<string>('timestamp')),
      removed_at: typed('time', param<string | null>('removedAt')),
    });
    return q.insertBlock().columns(columns).expression(q.session().select(selection));
  }),
};
