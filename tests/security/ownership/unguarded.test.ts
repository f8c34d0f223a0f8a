import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../support/http-app.ts';
import type { Caller } from '../../support/server.ts';
import { openUnguardedEngine } from '../../support/unguarded-engine.ts';
import { knownCalls } from './api-calls.ts';
import { apiProbe } from './api-probe.ts';
import { type Setting, violationsOf } from './probe.ts';
import { storedRecords } from './stored-records.ts';
import { type Ask, newTarget } from './targets.ts';

const nobody: Caller = { name: 'Ninguém', email: '' };
let juca: TestHttpApp;
let ask: Ask;
let setting: Setting;
beforeAll(async () => {
  juca = await openHttpApp(openUnguardedEngine);
  const { ana, bruno, carla } = juca;
  const personOf = ({ email }: Caller): Person | undefined =>
    [ana, bruno, carla].find((each) => each.email === email);
  ask = (caller, path, request) => juca.ask(personOf(caller), path, request);
  setting = {
    ana,
    bruno,
    carla,
    unknown: [nobody],
    newTarget: (owner, standing) => newTarget(ask, owner, standing),
    records: () => storedRecords(juca.databasePath),
  };
});
afterAll(() => juca.close());

const calls = Object.entries(knownCalls).flatMap(([route, each]) =>
  each.map((call, index) => ({ route, number: index + 1, call })),
);

describe.each(calls)(
  '$route, call $number of the table, on statements without their owner',
  ({ route, call }) => {
    it('is found to reach a stranger’s session', async () => {
      const violations = await violationsOf(apiProbe(ask, route, call), setting);
      expect(violations).toEqual(expect.arrayContaining([expect.stringContaining('got what was asked for')]));
    });
  },
);
