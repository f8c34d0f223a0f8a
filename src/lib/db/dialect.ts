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
  /** Bytes of a JSON column's text; SQLite tells them without reading the text. */
  byteLength: (column: string) => RawBuilder<number>;
  /** A value of a column type where the statement itself does not tell the database which it is. */
  typed: <T>(type: 'integer' | 'time' | 'json' | 'text', value: RawBuilder<T>) => RawBuilder<T>;
  /** The entries of a JSON array as rows with one column, `value`. */
  eachOf: <T>(array: RawBuilder<T>) => RawBuilder<{ value: T }>;
  /** An entry of `eachOf` as text. */
  textOf: (entry: string) => RawBuilder<string>;
  /**
   * Whether a part stands in a text. The column's text is compared as it is: `like` takes time by the length of the text
   * times that of the part where the part almost stands at each place.
   */
  contains: (column: string, part: RawBuilder<string>) => RawBuilder<boolean>;
  /** The compiled text as it is best prepared once and run with many values. */
  forReuse: (sql: string) => string;
}

const postgresTypes = {
  integer: sql`integer`,
  time: sql`timestamptz`,
  json: sql`json`,
  text: sql`text`,
};

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
  byteLength: (column) => sql<number>`octet_length(${sql.ref(column)})`,
  typed: (_type, value) => value,
  eachOf: (array) => sql`json_each(${array})`,
  textOf: (entry) => sql<string>`${sql.ref(entry)}`,
  contains: (column, part) => sql<boolean>`instr(${sql.ref(column)}, ${part}) > 0`,
  // This build of SQLite (STAT4) plans a statement anew whenever a bare parameter that its plan could depend on is bound
  // to another value; a parameter behind a unary plus is the same value and keeps the plan.
  forReuse: (text) => text.replaceAll('?', '+?'),
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
  byteLength: (column) => sql<number>`octet_length(cast(${sql.ref(column)} as text))`,
  typed: <T>(type: keyof typeof postgresTypes, value: RawBuilder<T>) =>
    sql<T>`cast(${value} as ${postgresTypes[type]})`,
  eachOf: (array) => sql`json_array_elements(cast(${array} as json))`,
  // https://www.postgresql.org/docs/current/functions-json.html: the whole value as text.
  textOf: (entry) => sql<string>`${sql.ref(entry)} #>> '{}'`,
  contains: (column, part) => sql<boolean>`strpos(${sql.ref(column)}, ${part}) > 0`,
  forReuse: (text) => text,
};
