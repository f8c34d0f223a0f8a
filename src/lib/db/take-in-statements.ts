import { sql } from 'kysely';
import { param } from './param.ts';
import { sessionColumns } from './session-columns.ts';
import { define } from './statement.ts';

interface BySession {
  session: string;
}

/** Statements that write a session as it stood elsewhere, with the times it had there. */
export const takeInStatements = {
  insertTakenIn: define<
    BySession & {
      title: string;
      tags: string;
      tagKeys: string;
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
        tags: param('tags'),
        tag_keys: param('tagKeys'),
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
  growTakenIn: define<
    BySession & { count: number; present: number; metadata: string; deletedAt: string | null }
  >()((q) =>
    q
      .updateSession()
      .set({
        message_count: sql`message_count + ${param('present')}`,
        last_position: sql`last_position + ${param('count')}`,
        version: sql`version + ${param('count')}`,
        metadata: q.dialect.typed('json', param('metadata')),
        deleted_at: param('deletedAt'),
      })
      .returning(sessionColumns),
  ),
};
