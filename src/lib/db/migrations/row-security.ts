import { type Kysely, type RawBuilder, sql } from 'kysely';
import { roleNames } from '../roles.ts';

/** The owner that the transaction has named, or nothing. */
export const currentOwner = sql`current_setting('juca.owner', true)`;

/**
 * On PostgreSQL: the store sees and writes only rows for which the condition holds, which compares `currentOwner`. The
 * table's own user is bound by it too.
 */
export const protectOwned = async (
  db: Kysely<unknown>,
  name: string,
  condition: RawBuilder<unknown>,
): Promise<void> => {
  const table = sql.table(name);
  const { sessions } = await roleNames(db);
  await sql`alter table ${table} enable row level security, force row level security`.execute(db);
  await sql`create policy ${sql.ref(`${name}_of_owner`)} on ${table}
    using (${condition}) with check (${condition})`.execute(db);
  await sql`grant select, insert, update, delete on ${table} to ${sql.ref(sessions)}`.execute(db);
};

/**
 * On PostgreSQL: `juca db copy` reads every row of a table that `protectOwned` protects. The policy asks for the role
 * itself, so that a member of the role sees nothing more until it takes the role on.
 */
export const letCopyRead = async (db: Kysely<unknown>, name: string): Promise<void> => {
  const table = sql.table(name);
  const { copy } = await roleNames(db);
  await sql`grant select on ${table} to ${sql.ref(copy)}`.execute(db);
  await sql`create policy ${sql.ref(`${name}_to_copy`)} on ${table} for select to ${sql.ref(copy)}
    using (current_user = ${sql.lit(copy)})`.execute(db);
};

/** On PostgreSQL: the sign-in library reads and writes the table, and `juca db copy` reads it where it is copied. */
export const letSignInUse = async (
  db: Kysely<unknown>,
  name: string,
  { copied }: { copied: boolean },
): Promise<void> => {
  const table = sql.table(name);
  const { sign_in: signIn, copy } = await roleNames(db);
  await sql`grant select, insert, update, delete on ${table} to ${sql.ref(signIn)}`.execute(db);
  if (copied) await sql`grant select on ${table} to ${sql.ref(copy)}`.execute(db);
};
