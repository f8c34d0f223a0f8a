import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#/lib/db/engine.ts';
import type { ContractEngine } from '../../contract/suite/database.ts';
import { openInProcessEngine } from '../../support/in-process-engine.ts';
import { installOn, secret } from '../../support/sign-in.ts';
import { sqliteEngine } from '../../support/sqlite-database.ts';
import { isMissed } from './check.ts';
import { parts } from './parts.ts';
import { makePeople, signInChecks } from './sign-in-checks.ts';

/** The whole list of mutations takes minutes: `npm run security -- mutate`. */
it('a test notices the owner missing in any statement of the store', async () => {
  const verdicts = (await parts['statements-sqlite']?.run()) ?? [];
  expect(verdicts.length).toBeGreaterThan(30);
  expect(verdicts.filter(isMissed)).toEqual([]);
});

describe('accounts and sign-ins of several people', () => {
  const databases: ContractEngine = sqliteEngine();
  let engine: Engine;
  beforeAll(async () => {
    const { settings } = await databases.migrated();
    engine = await openInProcessEngine(settings.SQLITE_PATH ?? '');
  });
  afterAll(async () => {
    await engine.close();
    await databases.cleanUp();
  });

  it('stay apart', async () => {
    const installation = await installOn(engine, { ALLOW_SIGN_UP: 'true', AUTH_SECRET: secret });
    const people = await makePeople(installation);
    for (const { run } of signInChecks(installation, people)) await run();
  });
});
