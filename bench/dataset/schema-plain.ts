import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { type DatasetSchema, iso } from './schema.ts';
import { titleOf } from './text.ts';

/**
 * The tables of a first design: random ids, blocks in order of time, an index for each screen. They store less than
 * Juca's tables (no position, no version, no shelf), which favours the plain implementation.
 */
export const plainSchema: DatasetSchema = {
  name: 'plain',
  create: async (connection) => {
    connection.exec(tables);
  },
  writer: (connection, plan) => {
    const { begin, block, end } = prepare(connection);
    return (happening, text) => {
      const id = plan.randomSessionId(happening.session);
      const time = iso(happening.time);
      if (happening.kind === 'begin') {
        begin.run(id, plan.userOf(happening.session), titleOf(happening.session), time, time);
      } else if (happening.kind === 'block') {
        const role = happening.position % 2 === 1 ? 'user' : 'assistant';
        block.run(randomUUID(), id, role, JSON.stringify({ text }), time, metadata);
      } else {
        end.run(time, plan.lengths[happening.session], id);
      }
    };
  },
};

const tables = `
  create table sessions (
    id text primary key, user_id text not null, title text not null, status text not null,
    created_at text not null, updated_at text not null, message_count integer not null, metadata text not null);
  create index sessions_by_user on sessions (user_id, updated_at desc);
  create table messages (
    id text primary key, session_id text not null references sessions (id) on delete cascade,
    role text not null, content text not null, timestamp text not null, metadata text not null);
  create index messages_by_session on messages (session_id, timestamp);`;

const metadata = JSON.stringify({ type: 'message', phase: 0 });

const prepare = (connection: Database) => ({
  begin: connection.prepare("insert into sessions values (?, ?, ?, 'active', ?, ?, 0, '{}')"),
  block: connection.prepare('insert into messages values (?, ?, ?, ?, ?, ?)'),
  end: connection.prepare('update sessions set updated_at = ?, message_count = ? where id = ?'),
});
