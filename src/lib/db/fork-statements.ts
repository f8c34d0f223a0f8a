import { sql } from 'kysely';
import type { OwnedQueries } from './owned-queries.ts';
import { param } from './param.ts';
import { sessionColumns } from './session-columns.ts';
import { define } from './statement.ts';

interface Fork {
  /** The session that is copied from, and the new one. */
  session: string;
  fork: string;
}

interface Span {
  /** Position after which blocks are taken, and that of the last one. */
  after: number;
  last: number;
}

const inSpan = (q: OwnedQueries) =>
  q.blocks().where('position', '>', param<number>('after')).where('position', '<=', param<number>('last'));

/** The id of the new session, where it is the owner's, as the session that is copied from must be. */
const forkOf = (q: OwnedQueries) => q.siblingId(param<string>('fork'));

/** Statements that copy the beginning of a session into a new one. Every block keeps its id, place, version and time. */
export const forkStatements = {
  /** The new session, which has room for the first blocks that `copyBlocks` brings. */
  insertFork: define<
    Fork & { last: number; title: string; metadata: string; deletedAt: string | null; now: string }
  >()((q) => {
    const { typed } = q.dialect;
    const present = q
      .blocksOfFound()
      .where('position', '<=', param<number>('last'))
      .where('removed_at', 'is', null)
      .select(sql<number>`cast(count(*) as integer)`.as('present'));
    const values = {
      id: typed('text', param<string>('fork')),
      user_id: sql.ref<string>('sessions.user_id'),
      title: typed('text', param<string>('title')),
      status: sql.lit('active'),
      created_at: typed('time', param<string>('now')),
      updated_at: typed('time', param<string>('now')),
      message_count: present,
      metadata: typed('json', param<string>('metadata')),
      version: sql.ref<number>('sessions.version'),
      last_position: typed('integer', param<number>('last')),
      deleted_at: typed('time', param<string | null>('deletedAt')),
      matter_id: sql.ref<string | null>('sessions.matter_id'),
      tags: sql.ref<string>('sessions.tags'),
      tag_keys: sql.ref<string>('sessions.tag_keys'),
    };
    return q
      .insertSession()
      .columns(Object.keys(values) as (keyof typeof values)[])
      .expression(q.session().select(Object.entries(values).map(([name, value]) => sql`${value}`.as(name))))
      .returning(sessionColumns);
  }),

  /** Makes room in the new session for more blocks; `present` of them are not removed. */
  growFork: define<{
    session: string;
    last: number;
    present: number;
    metadata: string;
    deletedAt: string | null;
    now: string;
  }>()((q) =>
    q
      .updateSession()
      .set({
        last_position: param<number>('last'),
        message_count: sql`message_count + ${param<number>('present')}`,
        metadata: q.dialect.typed('json', param<string>('metadata')),
        deleted_at: q.dialect.typed('time', param<string | null>('deletedAt')),
        updated_at: q.dialect.typed('time', param<string>('now')),
      })
      .returning(sessionColumns),
  ),

  /** The bytes of the first blocks of a span, and whether they were removed. */
  forkSizes: define<{ session: string; limit: number } & Span>()((q) =>
    inSpan(q)
      .orderBy('position')
      .limit(param<number>('limit'))
      .select(['position', 'removed_at', q.dialect.byteLength('content').as('bytes')]),
  ),

  /** Of the whole span, in units of 1024 bytes; no row where it has no blocks. */
  forkKibibytes: define<{ session: string } & Span>()((q) =>
    inSpan(q)
      .select(sql<number>`cast(sum(${q.dialect.byteLength('content')}) / 1024 as integer)`.as('kibibytes'))
      .having(sql<boolean>`count(*) > 0`),
  ),

  /** A block of the span that has changed since the session had this version. */
  changedInSpan: define<{ session: string; version: number } & Span>()((q) =>
    inSpan(q).where('version', '>', param<number>('version')).select('id').limit(sql.lit(1)),
  ),

  copyBlocks: define<Fork & Span>()((q) => {
    const columns = [
      'id',
      'role',
      'content',
      'timestamp',
      'metadata',
      'position',
      'version',
      'removed_at',
    ] as const;
    return q
      .insertBlock()
      .columns(['session_id', ...columns])
      .expression(inSpan(q).select([forkOf(q).as('fork'), ...columns]));
  }),

  /**
   * What of the session may leave the machine. An agreement to a host is for one session alone, and so are stand-ins, whose
   * digests have the session's id in them.
   */
  copyDiscretion: define<Fork>()((q) => {
    const columns = ['discretion', 'answering', 'model'] as const;
    return q
      .insertDiscretion()
      .columns(['session_id', ...columns, 'stand_ins', 'version'])
      .expression(
        q
          .discretion()
          .select([
            forkOf(q).as('fork'),
            ...columns,
            sql.lit('[]').as('stand_ins'),
            sql.lit(1).as('version'),
          ]),
      );
  }),
};
