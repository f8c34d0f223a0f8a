import { afterAll, beforeAll } from 'vitest';
import type { ContractEngine } from '../contract/suite/database.ts';
import { openSignInDatabase, type SignInDatabase } from './sign-in.ts';

/** The database of a suite of tests: it is opened before the first of them, and removed with its engine after the last. */
export const signInDatabaseOn = (engine: ContractEngine): Omit<SignInDatabase, 'close'> => {
  let database: SignInDatabase;
  beforeAll(async () => {
    database = await openSignInDatabase(engine);
  });
  afterAll(async () => {
    await database.close();
    await engine.cleanUp();
  });
  return {
    install: (settings) => database.install(settings),
    get engine() {
      return database.engine;
    },
  };
};
