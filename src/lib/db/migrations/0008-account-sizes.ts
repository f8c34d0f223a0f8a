import { sql } from 'kysely';
import { roleNames } from '../roles.ts';
import type { Migration } from './migration.ts';

/**
 * On PostgreSQL, the functions by which an administrator learns how much an account and the database hold. They run
 * with the rights of their owner and give numbers only, so that the sign-in's role needs no right on a table of the
 * store (docs/decisions/0023-accounts.md). Row security applies to the owner of the tables too: the function names the
 * account for its own statement, as the store does. SQLite has no functions of its own.
 */
export const accountSizes: Migration = {
  name: 'account-sizes',
  up: async (db, dialect) => {
    if (dialect === 'sqlite') return;
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
    const path = sql`pg_catalog, ${sql.ref(rows[0]?.schema ?? 'public')}, pg_temp`;
    await sql`
      create function juca_account_size(account text, out sessions bigint, out bytes bigint)
      language plpgsql volatile security definer set search_path = ${path} as $$
      declare
        before text := current_setting('juca.owner', true);
      begin
        perform set_config('juca.owner', account, true);
        select count(*) into sessions from sessions s where s.user_id = account;
        select
          coalesce((select sum(pg_column_size(m.content) + pg_column_size(m.metadata)) from messages m
            join sessions s on s.id = m.session_id where s.user_id = account), 0)
          + coalesce((select sum(pg_column_size(d.content)) from decisions d where d.user_id = account), 0)
        into bytes;
        perform set_config('juca.owner', coalesce(before, ''), true);
      end $$`.execute(db);
    await sql`revoke all on function juca_account_size(text) from public`.execute(db);
    const { sign_in: signIn } = await roleNames(db);
    await sql`grant execute on function juca_account_size(text) to ${sql.ref(signIn)}`.execute(db);
  },
};
