import type { Engine, OwnedChange } from '#/lib/db/engine.ts';
import type { JsonAnswer } from '#/lib/db/json-answers.ts';
import type { SignInRows } from '#/lib/db/sign-in-driver.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { Executor } from '#/lib/db/sqlite/executor.ts';
import { sqliteSizes } from '#/lib/db/sqlite/installation-sizes.ts';
import { migrateConnection } from '#/lib/db/sqlite/migrate.ts';
import type { Request } from '#/lib/db/sqlite/protocol.ts';
import { createSignInDialect } from '#/lib/db/sqlite/sign-in-dialect.ts';

/**
 * The product's executor on SQLite without threads: one connection, one call after another. `rewrite` may put another
 * text in the place of a statement's, as a defect would. It gives up durability for speed.
 */
export const openInProcessEngine = async (
  path: string,
  rewrite: (sql: string) => string = (sql) => sql,
): Promise<Engine> => {
  const connection = openConnection(path, 'writer');
  connection.pragma('synchronous = OFF');
  await migrateConnection(connection);
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((text: string) => prepare(rewrite(text))) as typeof connection.prepare;
  const executor = new Executor(connection, 0);
  const listeners = new Set<(change: OwnedChange) => void>();
  let last: Promise<unknown> = Promise.resolve();

  const inTransaction = async (request: Request) => {
    executor.control('begin');
    try {
      const outcome = await executor.run(request);
      executor.control('commit');
      return outcome;
    } catch (error) {
      executor.control('rollback');
      throw error;
    }
  };
  const run = async <T>(request: Request): Promise<T> => {
    const next = last.then(() => inTransaction(request));
    last = next.catch(() => {});
    const { value, changes } = await next;
    for (const change of changes) for (const listener of listeners) listener(change);
    return value as T;
  };
  return {
    call: (verb, owner, input) => run({ id: 0, verb, owner, input }),
    callForJson: (verb, owner, input) =>
      run<JsonAnswer<typeof verb>>({ id: 0, verb, owner, input, isForJson: true }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onGap: () => () => {},
    announceSignOut: () => {},
    onSignOut: () => () => {},
    signInDialect: () =>
      createSignInDialect((sql, parameters) => run<SignInRows>({ id: 0, sql, parameters })),
    overdueAnswers: async () => [],
    sizes: () => sqliteSizes((sql, parameters) => run<SignInRows>({ id: 0, sql, parameters }), path),
    health: async () => ({ status: 'ok', engine: 'sqlite', reasons: [], notes: [] }),
    close: async () => {
      await last;
      connection.close();
    },
  };
};
