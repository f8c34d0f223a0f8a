import type { CompiledQuery, DatabaseConnection, Dialect } from 'kysely';
import type { Engine } from '#/lib/db/engine.ts';

/** What the sign-in needs of an engine. */
export type SignInEngine = Pick<Engine, 'signInDialect' | 'sizes' | 'health'>;

/** An engine whose sign-in statements wait for `before`; one for which it throws is not run. */
export const hindered = (
  engine: SignInEngine,
  before: (query: CompiledQuery) => Promise<void>,
): SignInEngine => {
  const hinder = (connection: DatabaseConnection): DatabaseConnection => ({
    executeQuery: async (query) => {
      await before(query);
      return connection.executeQuery(query);
    },
    streamQuery: (query, size) => connection.streamQuery(query, size),
  });
  const dialectOf = (dialect: Dialect): Dialect => ({
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => {
      const driver = dialect.createDriver();
      const acquireConnection = async () => hinder(await driver.acquireConnection());
      return Object.assign(Object.create(driver), { acquireConnection });
    },
  });
  return {
    signInDialect: () => dialectOf(engine.signInDialect()),
    sizes: () => engine.sizes(),
    health: () => engine.health(),
  };
};

/** An engine whose process dies after so many statements that write: every later statement fails. */
export const dyingAfter = (writes: number, engine: SignInEngine) => {
  let left = writes;
  const state = { isDead: false };
  const before = async ({ query }: CompiledQuery): Promise<void> => {
    const isRead = query.kind === 'SelectQueryNode';
    if (state.isDead || (!isRead && left === 0)) {
      state.isDead = true;
      throw new Error('The process is dead.');
    }
    if (!isRead) left -= 1;
  };
  return { engine: hindered(engine, before), state };
};
