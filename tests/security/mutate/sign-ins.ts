import type { Dialect, Driver } from 'kysely';
import type { DialectName } from '#/lib/db/dialect.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { installOn } from '../../support/sign-in.ts';
import { failing, type Verdict } from './check.ts';
import { makePeople, signInChecks } from './sign-in-checks.ts';

/** Conditions by which a statement of the sign-in tables names the user whose rows it is about. */
const conditions: Record<DialectName, RegExp> = {
  sqlite: /(?:"auth_\w+"\.)?"user_id" = \?/g,
  postgres: /(?:"auth_\w+"\.)?"user_id" = \$\d+/g,
};
/** The join by which a sign-in's token leads to its user. */
const join = /"auth_user"\."id" = "auth_session"\."user_id"/g;

const settings = { ALLOW_SIGN_UP: 'true', AUTH_SECRET: 'only-for-a-database-that-is-thrown-away' };

/** Takes the user out of each statement of the sign-in tables that the checks make, in turn. */
export const mutateSignIns = async (engine: Engine, dialect: DialectName): Promise<Verdict[]> => {
  const seen = new Set<string>();
  const unchanged = await judge(engine, (text) => {
    seen.add(text);
    return text;
  });
  if (unchanged.length > 0) throw new Error(`Without a mutation these fail: ${unchanged.join('; ')}`);
  const verdicts: Verdict[] = [];
  for (const text of [...seen].filter(isOurs)) {
    for (const [place, mutated] of mutationsOf(text, dialect)) {
      const caughtBy = await judge(engine, (each) => (each === text ? mutated : each));
      verdicts.push({ mutation: `${place} in ${text.slice(0, 80)}…`, caughtBy });
    }
  }
  return verdicts;
};

/** Better Auth's own statements are read through a subquery of that name; they are not this project's to hold. */
const isOurs = (text: string): boolean => !text.includes('as "primary"');

/** Places in a statement, each with the statement without it. */
const mutationsOf = (text: string, dialect: DialectName): [place: string, mutated: string][] =>
  [...text.matchAll(conditions[dialect]), ...text.matchAll(join)].map((match) => {
    const [condition] = match;
    const placeholder = /\?|\$\d+/.exec(condition)?.[0];
    const value = dialect === 'sqlite' ? placeholder : `cast(${placeholder} as text)`;
    const anyone = placeholder ? `${value} is not null` : '1 = 1';
    const end = match.index + condition.length;
    return [condition, text.slice(0, match.index) + anyone + text.slice(end)];
  });

const judge = async (engine: Engine, rewrite: (text: string) => string): Promise<string[]> => {
  const dialect = rewriting(engine.signInDialect(), rewrite);
  const mutated = {
    signInDialect: () => dialect,
    sizes: () => engine.sizes(),
    health: () => engine.health(),
  };
  const installation = await installOn(mutated, settings);
  try {
    const people = await makePeople(installation);
    return await failing(signInChecks(installation, people));
  } catch {
    return ['accounts are made, and their owners sign in'];
  }
};

/** The same dialect, whose statements are rewritten on their way to the database. */
const rewriting = (dialect: Dialect, rewrite: (text: string) => string): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createDriver: () => rewritingDriver(dialect.createDriver(), rewrite),
});

const rewritingDriver = (driver: Driver, rewrite: (text: string) => string): Driver => ({
  init: () => driver.init(),
  beginTransaction: (connection, options) => driver.beginTransaction(connection, options),
  commitTransaction: (connection) => driver.commitTransaction(connection),
  rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
  releaseConnection: (connection) => driver.releaseConnection(connection),
  destroy: () => driver.destroy(),
  acquireConnection: async () => {
    const connection = await driver.acquireConnection();
    return {
      executeQuery: (query) => connection.executeQuery({ ...query, sql: rewrite(query.sql) }),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  },
});
