import type { Client } from 'pg';

/** The row security of one table for a role, from PostgreSQL's catalog. */
export interface TableSecurity {
  table: string;
  /** True where row security applies to the owner of the table too (FORCE). */
  forced: boolean;
  policies: { command: string; using: string | null; check: string | null }[];
}

/** Tables on which the role has any right. */
export const tablesOf = async (client: Client, role: string): Promise<string[]> => {
  const rights = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'].join(',');
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind in ('r', 'p', 'v', 'm', 'f') and relnamespace = 'public'::regnamespace
       and (has_table_privilege($1, oid, $2) or has_any_column_privilege($1, oid, 'select,insert,update,references'))
     order by 1`,
    [role, rights],
  );
  return rows.map(({ name }) => name);
};

/** The rights that a role has on a table. */
export const rightsOn = async (client: Client, role: string, table: string): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) name
     where has_table_privilege($1, $2::regclass, name)`,
    [role, table],
  );
  return rows.map(({ name }) => name);
};

/** Policies for the role or for every role. */
export const securityOf = async (client: Client, role: string, table: string): Promise<TableSecurity> => {
  const { rows } = await client.query<TableSecurity>(
    `select relname as table, relrowsecurity and relforcerowsecurity as forced,
       coalesce((
         select json_agg(json_build_object('command', cmd, 'using', qual, 'check', with_check))
         from pg_policies where tablename = relname and schemaname = 'public'
           and permissive = 'PERMISSIVE' and roles && array['public', $1]::name[]), '[]') as policies
     from pg_class where oid = $2::regclass`,
    [role, table],
  );
  const [found] = rows;
  if (!found) throw new Error(`There is no table ${table}.`);
  return found;
};

/** Columns that can be written. */
export const columnsOf = async (client: Client, table: string): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
     where table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  return rows.map(({ name }) => name);
};

/** Every row of every owner, as text. */
export const contentsOf = async (client: Client, tables: readonly string[]): Promise<string[]> => {
  const contents: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ line: string }>(
      `select t::text as line from ${table} t order by 1`,
    );
    contents.push(...rows.map(({ line }) => `${table} ${line}`));
  }
  return contents;
};
