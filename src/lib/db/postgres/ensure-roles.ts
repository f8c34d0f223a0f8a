import { type Kysely, sql } from 'kysely';
import { MigrationError } from '../migrations/migrate.ts';
import { type Role, roleNames, roles } from '../roles.ts';
import { isDenied } from './errors.ts';

type Names = Record<Role, string>;

/**
 * Creates the roles of this database where they are missing. What other roles of Juca have in it passes to them: those
 * whose names had no database, of before, and those of the database that this one was restored from.
 */
export const ensureRoles = (db: Kysely<unknown>): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    const names = await roleNames(transaction);
    for (const role of roles) await ensureRole(transaction, names[role], role !== 'copy');
    await adoptGrants(transaction, names);
    await adoptPolicies(transaction, names);
  });

/** An administrator may have made the role, and then has also made this user its member. */
const ensureRole = async (db: Kysely<unknown>, role: string, isOurs: boolean): Promise<void> => {
  const { rows } = await sql<{ member: boolean }>`
    select pg_has_role(oid, 'member') as member from pg_roles where rolname = ${role}`.execute(db);
  try {
    if (rows.length === 0) await sql`create role ${sql.ref(role)} nologin nobypassrls`.execute(db);
    if (isOurs && !rows[0]?.member) await sql`grant ${sql.ref(role)} to current_user`.execute(db);
  } catch (error) {
    if (!isDenied(error)) throw error;
    throw new MigrationError(
      `the user may not create the role ${role} or work as it. Have an administrator run ` +
        `"create role ${role} nologin; grant ${role} to" this user, for each of the roles in docs/operations.md`,
      { cause: error },
    );
  }
};

const adoptGrants = async (db: Kysely<unknown>, names: Names): Promise<void> => {
  const { rows } = await sql<{ table: string; former: string; privilege: string }>`
    select relation.oid::regclass::text as "table", former.rolname as former, entry.privilege_type as privilege
    from pg_class relation cross join aclexplode(relation.relacl) entry join pg_roles former on former.oid = entry.grantee
    where relation.relnamespace = current_schema()::regnamespace and entry.grantee <> relation.relowner`.execute(
    db,
  );
  for (const { table, former, privilege } of rows) {
    const role = successorOf(former, names);
    if (!role) continue;
    const right = sql`${sql.raw(privilege)} on ${sql.raw(table)}`;
    await sql`grant ${right} to ${sql.ref(role)}`.execute(db);
    await sql`revoke ${right} from ${sql.ref(former)}`.execute(db);
  }
};

/** The policies that name a role are those for copies; the others hold for every role. */
const adoptPolicies = async (db: Kysely<unknown>, names: Names): Promise<void> => {
  const { rows } = await sql<{ table: string; policy: string; former: string }>`
    select tablename as "table", policyname as policy, former
    from pg_policies cross join unnest(roles) former where schemaname = current_schema()`.execute(db);
  for (const { table, policy, former } of rows) {
    const role = successorOf(former, names);
    if (!role) continue;
    await sql`alter policy ${sql.ref(policy)} on ${sql.table(table)} to ${sql.ref(role)}
      using (current_user = ${sql.lit(role)})`.execute(db);
  }
};

/** The role of this database that takes over from another one of Juca's. */
const successorOf = (former: string, names: Names): string | undefined => {
  const role = roles.find((each) => former === `juca_${each}` || former.startsWith(`juca_${each}_`));
  return role && names[role] !== former ? names[role] : undefined;
};
