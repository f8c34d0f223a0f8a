import type { DatabaseConnection, Dialect } from 'kysely';
import type { Engine } from '#/lib/db/engine.ts';

type SignInEngine = Pick<Engine, 'signInDialect' | 'sizes' | 'health'>;

/** An engine for sign-in whose process dies after so many statements that write: every later statement fails. */
export interface DyingEngine extends SignInEngine {
  /** True once a statement came too late. */
  readonly isDead: boolean;
}

export const dyingAfter = (writes: number, engine: SignInEngine): DyingEngine => {
  let left = writes;
  let isDead = false;
  const dying = (connection: DatabaseConnection): DatabaseConnection => ({
    executeQuery: (query) => {
      const isRead = query.query.kind === 'SelectQueryNode';
      if (isDead || (!isRead && left === 0)) {
        isDead = true;
        throw new Error('The process is dead.');
      }
      if (!isRead) left -= 1;
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
      const acquireConnection = async () => dying(await driver.acquireConnection());
      return Object.assign(Object.create(driver), { acquireConnection });
    },
  });
  return {
    signInDialect: () => dialectOf(engine.signInDialect()),
    sizes: () => engine.sizes(),
    health: () => engine.health(),
    get isDead() {
      return isDead;
    },
  };
};
