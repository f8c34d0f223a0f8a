import { sqliteEngine } from '../support/sqlite-database.ts';
import { type Fault, type FaultOptions, type Outcome, Violations } from './fault.ts';

/** A migration is killed at each of its statements in turn. */
export const migration: Fault = {
  name: 'migration',
  promise: 'a migration killed anywhere starts again cleanly and ends with the same schema',
  play: async (options) => {
    const engine = sqliteEngine();
    try {
      return await killAtEach(engine, options);
    } finally {
      await engine.cleanUp();
    }
  },
};

const killAtEach = async (
  engine: ReturnType<typeof sqliteEngine>,
  { short }: FaultOptions,
): Promise<Outcome> => {
  const violations = new Violations();
  const wanted = await (await engine.migrated()).schema();
  let kills = 0;
  for (let statement = 1; ; statement += short ? 12 : 1) {
    const database = await engine.empty();
    if (!(await database.migrateKilledAt(statement))) break;
    kills += 1;
    await (await database.open()).close();
    violations.expect(
      (await database.schema()) === wanted,
      `killed at statement ${statement}: another schema`,
    );
  }
  violations.expect(kills > 0, 'no migration was killed');
  const lines = [`killed at ${kills} of its statements`];
  return { lines, violations: violations.list, tally: { rounds: kills } };
};
