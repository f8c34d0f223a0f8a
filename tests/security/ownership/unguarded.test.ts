import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttpApp, type TestHttpApp } from '../../support/http-app.ts';
import { openUnguardedEngine } from '../../support/unguarded-engine.ts';
import { knownCalls } from './api-calls.ts';
import { apiProbe } from './api-probe.ts';
import { settingOf } from './in-process.ts';
import { type Setting, violationsOf } from './probe.ts';
import type { Ask } from './targets.ts';

let juca: TestHttpApp;
let ask: Ask;
let setting: Setting;
beforeAll(async () => {
  juca = await openHttpApp(openUnguardedEngine);
  ({ ask, setting } = settingOf(juca));
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
