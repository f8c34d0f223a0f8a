import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { Tables } from './tables.ts';

export type DialectName = 'sqlite' | 'postgres';

/** What the statements need to know of the database they are compiled for; the only place where the two differ. */
export interface StatementDialect {
  name: DialectName;
  /** Builds and compiles; runs nothing. */
  kysely: Kysely<Tables>;
  /**
   * A JSON column as the engine reads it fastest. better-sqlite3 decodes accented TEXT about half as fast as it
   * hands over the same bytes.
   */
  json: (column: string) => RawBuilder<string | Uint8Array>;
}

export const sqliteStatements: StatementDialect = {
  name: 'sqlite',
  kysely: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  json: (column) => sql<Uint8Array>`cast(${sql.ref(column)} as blob)`,
};

export const postgresStatements: StatementDialect = {
  name: 'postgres',
  kysely: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
  json: (column) => sql<string>`${sql.ref(column)}`,
};
