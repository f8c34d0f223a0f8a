import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * On PostgreSQL: an answer counts as overdue also where its lease is further in the future than twice a lease, which a clock
 * gave that has been set back since. The function of migration 15 keeps its owner and who may call it; SQLite has the
 * statement itself.
 */
export const overdueLeases: Migration = {
  name: 'overdue leases',
  up: async (db, dialect) => {
    if (dialect === 'sqlite') return;
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
    const path = sql`pg_catalog, ${sql.ref(rows[0]?.schema ?? 'public')}, pg_temp`;
    await sql`
      create or replace function juca_overdue_answers(until timestamptz, most integer)
      returns table (owner text, session text)
      language sql stable security definer set search_path = ${path} as $$
        select r.user_id, r.session_id from answer_runs r
        where r.lease_until < until or r.lease_until > until + interval '24 seconds' order by r.lease_until limit most
      $$`.execute(db);
  },
};
