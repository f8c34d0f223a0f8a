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

interface UpTo extends Fork {
  /** Position of the last block that is taken. */
  last: number;
}

/** The id of the new session, where it is the owner's, as the session that is copied from must be. */
const forkOf = (q: OwnedQueries) => q.siblingId(param<string>('fork'));

/** Statements that copy the beginning of a session into a new one. Every block keeps its id, place, version and time. */
export const forkStatements = {
  /** The new session, which has room for the blocks that `copyBlocks` brings. */
  insertFork: define<UpTo & { title: string; metadata: string; now: string }>()((q) => {
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
    };
    return q
      .insertSession()
      .columns(Object.keys(values) as (keyof typeof values)[])
      .expression(q.session().select(Object.entries(values).map(([name, value]) => sql`${value}`.as(name))))
      .returning(sessionColumns);
  }),

  copyBlocks: define<UpTo>()((q) => {
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
      .expression(
        q
          .blocks()
          .where('position', '<=', param<number>('last'))
          .select([forkOf(q).as('fork'), ...columns]),
      );
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
