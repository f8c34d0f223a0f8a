import type { Database } from 'better-sqlite3';
import { migrateConnection } from '#/lib/db/sqlite/migrate.ts';
import { seeded } from '../../tests/support/random.ts';
import { timeOrderedId } from './ids.ts';
import { type DatasetSchema, iso } from './schema.ts';
import { titleOf } from './text.ts';

/** Juca's tables, created by its migrations. */
export const jucaSchema: DatasetSchema = {
  name: 'juca',
  create: migrateConnection,
  writer: (connection, plan) => {
    const { begin, block, end } = prepare(connection);
    const random = seeded(11);
    return (happening, text) => {
      const id = plan.timeOrderedSessionId(happening.session);
      const time = iso(happening.time);
      if (happening.kind === 'begin') {
        begin.run(id, plan.userOf(happening.session), titleOf(happening.session), time, time);
      } else if (happening.kind === 'block') {
        const { position } = happening;
        const role = position % 2 === 1 ? 'user' : 'assistant';
        const blockId = timeOrderedId(happening.time, random);
        block.run(blockId, id, role, JSON.stringify({ text }), time, metadata, position, position + 1);
      } else {
        const length = plan.lengths[happening.session] ?? 0;
        end.run({ id, time, length });
      }
    };
  },
};

const metadata = JSON.stringify({ type: 'message', phase: 0 });

const prepare = (connection: Database) => ({
  begin: connection.prepare(`insert into sessions
    (id, user_id, title, status, created_at, updated_at, message_count, metadata, version, last_position)
    values (?, ?, ?, 'active', ?, ?, 0, '{}', 1, 0)`),
  block: connection.prepare(`insert into messages
    (id, session_id, role, content, timestamp, metadata, position, version) values (?, ?, ?, ?, ?, ?, ?, ?)`),
  end: connection.prepare(`update sessions set updated_at = :time, message_count = :length,
    version = 1 + :length, last_position = :length where id = :id`),
});
