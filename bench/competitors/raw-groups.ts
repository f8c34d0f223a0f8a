import Database from 'better-sqlite3';
import { newId } from '#/lib/domain/ids.ts';
import { discard, readThrough } from '../dataset/index.ts';
import { type Plan, userId } from '../dataset/plan.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import type { Competitor, OpenStore } from './competitor.ts';

/**
 * What SQLite allows: Juca's tables and both statements of an append, prepared, in this process and without threads,
 * validation, row mapping, idempotency or a change feed. The calls of one turn of the event loop share a transaction, and are
 * answered once it is flushed. The log is not copied back meanwhile, which Juca does beside the appends.
 */
export const rawGroups: Competitor = {
  name: 'raw limit',
  prepare: (dataset) => {
    const path = dataset.copy(jucaSchema);
    const ids = dataset.plan.sessionIds((plan, session) => plan.timeOrderedSessionId(session));
    return { open: async () => open(path, dataset.plan, ids), discard: () => discard(path) };
  },
};

/** Calls that share a transaction at most. */
const largestGroup = 64;

const open = (path: string, plan: Plan, ids: string[]): OpenStore => {
  readThrough(path);
  const connection = new Database(path);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('wal_autocheckpoint = 0');
  const { grow, add, list, last } = prepare(connection);
  const idOf = (session: number) => ids[session] ?? '';
  const appendAll = connection.transaction((calls: readonly Call[]) => {
    const time = new Date().toISOString();
    for (const { session, text } of calls) {
      const grown = grow.get(time, idOf(session), plan.userOf(session)) as Grown | undefined;
      if (!grown) throw new Error('There is no such session.');
      const { version, last_position } = grown;
      add.run(newId(), idOf(session), JSON.stringify({ text }), time, last_position, version);
    }
  });
  let waiting: Call[] = [];
  const write = () => {
    const group = waiting;
    waiting = [];
    if (group.length > 0) appendAll(group);
    for (const { done } of group) done();
  };
  return {
    append: (session, text) =>
      new Promise<void>((done) => {
        waiting.push({ session, text, done });
        if (waiting.length === largestGroup) write();
        else if (waiting.length === 1) setImmediate(write);
      }),
    list: (user) => list.all(userId(user)),
    openLast: (session, limit) => ({ blocks: last.all(idOf(session), plan.userOf(session), limit) }),
    close: () => connection.close(),
  };
};

interface Call {
  session: number;
  text: string;
  done: () => void;
}

interface Grown {
  version: number;
  last_position: number;
}

const prepare = (connection: Database.Database) => ({
  grow: connection.prepare(`update sessions set updated_at = max(updated_at, ?), message_count = message_count + 1,
    last_position = last_position + 1, version = version + 1
    where id = ? and user_id = ? returning version, last_position`),
  add: connection.prepare(`insert into messages (id, session_id, role, content, timestamp, metadata, position, version)
    values (?, ?, 'user', ?, ?, '{"type":"message","phase":0}', ?, ?)`),
  list: connection.prepare(`select * from sessions where user_id = ? and shelf = 'active'
    order by updated_at desc, id desc limit 50`),
  last: connection.prepare(`select * from messages
    where session_id = (select id from sessions where id = ? and user_id = ?) order by position desc limit ?`),
});
