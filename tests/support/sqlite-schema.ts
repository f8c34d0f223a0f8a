import type { Connection } from '#/lib/db/sqlite/connection.ts';

/** The schema of an open database as text: tables, then indexes, by name, without SQLite's internal ones. */
export const sqliteSchema = (connection: Connection): string => {
  const rows = connection
    .prepare(
      `select sql from sqlite_schema
       where sql is not null and name not like 'sqlite_%'
       order by case type when 'table' then 0 else 1 end, name`,
    )
    .pluck()
    .all() as string[];
  return rows.map((sql) => `${sql};\n`).join('\n');
};
