import type { ClientBase } from 'pg';
import type { HealthFinding } from '../engine-health.ts';
import { roleName } from '../roles.ts';
import { storeTables } from '../tables.ts';

interface Gap {
  table: string;
  /** What is missing: `policy`, or a right of the role that is named. */
  missing: 'policy' | 'right';
  role: string;
}

/** True where the role lacks one of the rights. An error where there is no such role. */
const lacks = (role: string, rights: readonly string[]): string =>
  rights.map((right) => `not has_table_privilege(${role}, relation.oid, '${right}')`).join(' or ');

const all = ['select', 'insert', 'update', 'delete'];

const query = `
  with names as (select ${roleName('sessions')} as sessions, ${roleName('sign_in')} as sign_in, ${roleName('copy')} as copy),
  relation as (
    select oid, relname::text as name, relrowsecurity and relforcerowsecurity as forced, relname = any($1::text[]) as owned
    from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace
      and (relname = any($1::text[]) or starts_with(relname::text, 'auth_'))),
  gap as (
    select name, 'policy' as missing, 'public' as role from relation where owned and not (forced and exists (
      select 1 from pg_policy where polrelid = relation.oid and polcmd = '*' and polroles = '{0}'
        and pg_get_expr(polqual, polrelid) like '%juca.owner%' and pg_get_expr(polwithcheck, polrelid) like '%juca.owner%'))
    union all
    select name, 'policy', copy from relation, names where owned and not exists (
      select 1 from pg_policy where polrelid = relation.oid and polcmd = 'r' and polroles = array[to_regrole(quote_ident(copy))::oid])
    union all
    select name, 'right', sessions from relation, names where owned and (${lacks('sessions', all)})
    union all
    select name, 'right', copy from relation, names where owned and (${lacks('copy', ['select'])})
    union all
    select name, 'right', sign_in from relation, names where not owned and (${lacks('sign_in', all)})
    union all
    select name, 'right', sessions from unnest($1::text[]) name, names where not exists (select 1 from relation where relation.name = name))
  select name as "table", missing, role from gap order by 1, 2, 3`;

/**
 * What the tables lack of the policies and rights that keep one owner from another's rows, as after a restore of a dump
 * without its roles. Rejects where a role is missing.
 */
export const findSecurityGaps = async (client: ClientBase): Promise<HealthFinding[]> => {
  const { rows } = await client.query<Gap>(query, [storeTables]);
  return rows.map(({ table, missing, role }) =>
    missing === 'policy'
      ? { reason: 'missing_policies', note: `The table ${table} lacks its policy for ${role}.` }
      : { reason: 'missing_grants', note: `The role ${role} lacks a right on the table ${table}.` },
  );
};
