import { Pool } from 'pg';
import { newId } from '#/lib/domain/ids.ts';
import { discard } from '../dataset/index.ts';
import { type Plan, userId } from '../dataset/plan.ts';
import { jucaSchema } from '../dataset/schema-juca.ts';
import type { Competitor, OpenStore } from './competitor.ts';
import { dropPostgresCopies, postgresCopyOf } from './postgres-copies.ts';

/** The number of connections that Juca's store opens by default. */
const connections = 16;

/** The append in its cheapest form: one prepared statement without row security, validation or idempotency. */
const append = `
with grown as (
  update sessions set updated_at = greatest(updated_at, $1::timestamptz), message_count = message_count + 1,
    last_position = last_position + 1, version = version + 1
  where id = $2 and user_id = $3 returning *
), added as (
  insert into messages (id, session_id, role, content, timestamp, metadata, position, version)
  select $4, id, 'user', $5::json, $1::timestamptz, '{"type":"message","phase":0}', last_position, version from grown
)
select * from grown`;
const list = `select * from sessions where user_id = $1 and shelf = 'active' order by updated_at desc, id desc limit 50`;
const last = `select * from messages where session_id = (select id from sessions where id = $1 and user_id = $2)
  order by position desc limit $3`;

/** The bare driver on Juca's database: what the statements cost without the store. */
export const barePool: Competitor = {
  name: 'bare pool',
  prepare: (dataset) => {
    const path = dataset.copy(jucaSchema);
    const ids = dataset.plan.sessionIds((plan, session) => plan.timeOrderedSessionId(session));
    return {
      open: async () => open(await postgresCopyOf(path), dataset.plan, ids),
      discard: async () => {
        await dropPostgresCopies();
        discard(path);
      },
    };
  },
};

const open = (url: string, plan: Plan, ids: string[]): OpenStore => {
  const pool = new Pool({ connectionString: url, max: connections });
  const idOf = (session: number) => ids[session] ?? '';
  return {
    append: (session, text) => {
      const content = JSON.stringify({ text });
      const values = [new Date().toISOString(), idOf(session), plan.userOf(session), newId(), content];
      return pool.query({ name: 'append', text: append, values });
    },
    list: (user) => pool.query({ name: 'list', text: list, values: [userId(user)] }),
    openLast: async (session, limit) => {
      const values = [idOf(session), plan.userOf(session), limit];
      const { rows } = await pool.query({ name: 'last', text: last, values });
      return { blocks: rows };
    },
    close: () => pool.end(),
  };
};
