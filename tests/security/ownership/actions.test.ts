import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { type BuiltAction, builtActions, postAction, resultIn } from '../../support/server-actions.ts';
import { makingInput, namesSession, ownedAction } from './action-calls.ts';
import { comparable } from './comparable.ts';
import { type Probe, type Setting, violationsOf } from './probe.ts';
import { storedRecords } from './stored-records.ts';
import { newTarget } from './targets.ts';

let server: TestServer;
let setting: Setting;
beforeAll(async () => {
  server = await startServer();
  setting = {
    ...server,
    unknown: [server.nobody, server.signedOut],
    newTarget: (owner, standing) => newTarget(server.ask, owner, standing),
    records: () => storedRecords(server.databasePath),
  };
});
afterAll(() => server.stop());

const built = builtActions();
const naming = built.filter(({ name }) => namesSession(name));
const making = built.filter(({ name }) => !namesSession(name));

const probeOf = ({ id, name }: BuiltAction): Probe => {
  const { input, standing, namesBlock, isMadeUp } = ownedAction(name);
  return {
    call: async (caller, target) => comparable(await postAction(server, caller, id, input(target))),
    codeOf: ({ body }) => {
      const result = resultIn(body);
      return result.ok ? undefined : result.error.code;
    },
    standing,
    namesBlock,
    mayConflict: isMadeUp,
  };
};

it('finds the actions of the build', () => {
  expect(naming.length).toBeGreaterThan(20);
  expect(making.length).toBeGreaterThan(0);
});

describe.each(naming)('$name', (action) => {
  it('reaches its owner’s session and nobody else’s', async () => {
    expect(await violationsOf(probeOf(action), setting)).toEqual([]);
  });

  it('refuses a hostile argument, and changes nothing', async () => {
    const before = setting.records();
    for (const input of [null, [], 'x', 3, {}, { id: {} }, { id: ['x'] }, { owner: server.bruno.email }]) {
      const { body } = await comparable(await postAction(server, server.ana, action.id, input));
      expect(resultIn(body)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
    expect(setting.records()).toBe(before);
  });
});

describe.each(making)('$name', ({ id, name }) => {
  const make = async (caller = server.nobody) => {
    const { body } = await comparable(await postAction(server, caller, id, makingInput(name)));
    return resultIn(body);
  };

  it('makes nothing for nobody and the signed-out', async () => {
    const before = setting.records();
    for (const caller of setting.unknown) {
      expect(await make(caller)).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
    }
    expect(setting.records()).toBe(before);
  });

  it('makes a session of the caller’s own', async () => {
    const result = await make(server.carla);
    expect(result).toMatchObject({ ok: true });
    const { session } = (result as { value: Opened }).value;
    expect(await (await server.ask(server.carla, '/api/sessions')).text()).toContain(session.id);
    expect(await (await server.ask(server.bruno, '/api/sessions')).text()).not.toContain(session.id);
  });
});
