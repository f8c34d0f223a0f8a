import { sql } from 'kysely';
import { sessionColumns } from './session-columns.ts';
import { define, param } from './statement.ts';

interface BySession {
  session: string;
}

/** Statements that write a session as it stood elsewhere, with the times it had there. */
export const takeInStatements = {
  insertTakenIn: define<
    BySession & {
      title: string;
      createdAt: string;
      updatedAt: string;
      metadata: string;
      deletedAt: string | null;
    }
  >()((q) =>
    q
      .insertSession()
      .values({
        id: param('session'),
        user_id: param('owner'),
        title: param('title'),
        status: sql.lit('active'),
        created_at: param('createdAt'),
        updated_at: param('updatedAt'),
        message_count: sql.lit(0),
        metadata: q.dialect.typed('json', param('metadata')),
        version: sql.lit(1),
        last_position: sql.lit(0),
        deleted_at: param('deletedAt'),
      })
      .returning(sessionColumns),
  ),

  /** Makes room for `count` blocks, `present` of which are not removed. */
  growTakenIn: define<BySession & { count: number; present: number; deletedAt: string | null }>()((q) =>
    q
      .updateSession()
      .set({
        message_count: sql`message_count + ${param('present')}`,
        last_position: sql`last_position + ${param('count')}`,
        version: sql`version + ${param('count')}`,
        deleted_at: param('deletedAt'),
      })
      .returning(sessionColumns),
  ),

  insertTakenInBlock: define<
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
};
