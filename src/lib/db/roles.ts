import { type Kysely, sql } from 'kysely';

/** What runs statements on PostgreSQL: the store, the sign-in library, and `juca db copy`. */
export const roles = ['sessions', 'sign_in', 'copy'] as const;

export type Role = (typeof roles)[number];

/** A longer name of a database would make the name of a role longer than PostgreSQL's 63 bytes. */
const maxDatabaseName = 40;

const suffix = `case when octet_length(current_database()::text) <= ${maxDatabaseName} then current_database()::text
  else left(encode(sha256(convert_to(current_database()::text, 'UTF8')), 'hex'), 32) end`;

/**
 * An SQL expression for the name of a role, as `juca_sessions_<database>`. PostgreSQL's roles belong to the whole server:
 * with one name for all, the user of one database could reach the rows of every other one on that server.
 */
export const roleName = (role: Role): string => `'juca_${role}_' || ${suffix}`;

/** An SQL statement by which a connection takes a role, to the end of the transaction or of the connection. */
export const takeRole = (role: Role, until: 'transaction' | 'connection'): string =>
  `select set_config('role', ${roleName(role)}, ${until === 'transaction'})`;

/** The names of the roles of the database that this is connected to. */
export const roleNames = async (db: Kysely<unknown>): Promise<Record<Role, string>> => {
  const names = sql.join(roles.map((role) => sql`${sql.raw(roleName(role))} as ${sql.ref(role)}`));
  const { rows } = await sql<Record<Role, string>>`select ${names}`.execute(db);
  const [found] = rows;
  if (!found) throw new Error('The database gave no names of roles.');
  return found;
};
