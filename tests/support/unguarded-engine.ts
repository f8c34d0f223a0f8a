import { DummyDriver, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely';
import type { ParsedInput, VerbName, VerbOutput } from '#/lib/db/contract.ts';
import { sqliteStatements } from '#/lib/db/dialect.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { asJson } from '#/lib/db/json-answers.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { compile } from '#/lib/db/statement.ts';
import { type StatementName, statements } from '#/lib/db/statements.ts';
import type { Transaction } from '#/lib/db/transaction.ts';
import { type Verb, verbs } from '#/lib/db/verbs/index.ts';

/**
 * The store's verbs on SQLite with the owner condition removed from every statement, as a defect would. The ownership
 * tests run against it to show that they can fail.
 */
export const openUnguardedEngine = async (path: string): Promise<Engine> => {
  await (await openSqliteEngine({ path })).close();
  const connection = openConnection(path, 'writer');
  const compiled = new Map(
    Object.entries(statements).map(([name, definition]) => [
      name,
      compile(name, definition, sqliteStatements, () => sql`true`),
    ]),
  );
  const all = async (name: StatementName, values: Record<string, unknown>) => {
    const { sql: text, bind } = compiled.get(name) as NonNullable<ReturnType<typeof compiled.get>>;
    const statement = connection.prepare(text);
    if (statement.reader) return statement.all(bind(values));
    statement.run(bind(values));
    return [];
  };
  const call = async <N extends VerbName>(
    verb: N,
    owner: string,
    input: ParsedInput<N>,
  ): Promise<VerbOutput<N>> => {
    const transaction = {
      owner,
      now: new Date().toISOString(),
      all: (name: StatementName, values: Record<string, unknown>) => all(name, { ...values, owner }),
      announce: () => {},
    } as Transaction;
    return (verbs[verb] as Verb<N>).run(transaction, input);
  };
  return {
    call,
    callForJson: async (verb, owner, input) => asJson(verb, await call(verb, owner, input)),
    onChange: () => () => {},
    onGap: () => () => {},
    // There is no sign-in here: its statements answer nothing.
    signInDialect: () => ({
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    }),
    health: async () => ({ status: 'ok', engine: 'sqlite', reasons: [] }),
    close: async () => void connection.close(),
  };
};
