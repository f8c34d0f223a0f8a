import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { formOwner, formReturn } from '#/lib/domain/page-headers.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import {
  type BuiltAction,
  builtActions,
  leadsTo,
  postArgument,
  postForm,
  postRepeating,
  refusalIn,
} from '../../support/server-actions.ts';
import { exportOf, makingForms, type OwnedForm, ownedForms } from './action-calls.ts';
import { actionSources, asksWhoIsThere } from './action-sources.ts';
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

const built = builtActions().map((action) => ({ action, name: exportOf(action.name) }));
const naming = built.flatMap(({ action, name }) =>
  (ownedForms[name] ?? []).map((form) => ({
    action,
    form,
    name: form.of ? `${name}, ${form.of}` : name,
  })),
);
const making = built.filter(({ name }) => name in makingForms);

/** Every form stands on one page here, so that answers can be compared. */
const page = { [formReturn]: '/' };

const probeOf = (action: BuiltAction, { fields, standing, namesBlock, isMadeUp }: OwnedForm): Probe => ({
  call: async (caller, target) =>
    comparable(await postForm(server, caller, action, { ...fields(target), ...page })),
  codeOf: ({ headers }) =>
    refusalIn(headers.find((each) => each.startsWith('location: '))?.slice('location: '.length) ?? ''),
  standing,
  namesBlock,
  mayConflict: isMadeUp,
});

it('knows every action of the build', () => {
  const known = [...Object.keys(ownedForms), ...Object.keys(makingForms)];
  expect(built.filter(({ name }) => !known.includes(name))).toEqual([]);
  expect(built.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['startSession', 'sendMessage', 'renameSession', 'deleteSession', 'sendCommand']),
  );
});

it('asks in each action who is there, before anything else', () => {
  expect(actionSources()).toHaveLength(built.length);
  expect(actionSources().filter((action) => !asksWhoIsThere(action))).toEqual([]);
});

describe.each(naming)('$name', ({ action, form }) => {
  it('reaches its owner’s session and nobody else’s', async () => {
    expect(await violationsOf(probeOf(action, form), setting)).toEqual([]);
  });

  it('does nothing for a page that was made for another user', async () => {
    const target = await setting.newTarget(server.ana, form.standing ?? 'active');
    const before = setting.records();
    const fields = { ...form.fields(target), ...page, [formOwner]: newId() };
    expect(refusalIn(leadsTo(await postForm(server, server.ana, action, fields)))).toBe('other_account');
    expect(setting.records()).toBe(before);
  });
});

describe.each(built)('$name', ({ action }) => {
  it('refuses what is no form, and a form with other fields, and changes nothing', async () => {
    const before = setting.records();
    for (const argument of [null, [], 'x', 3, {}, { id: {} }, { get: 1 }]) {
      expect(refusalIn(leadsTo(await postArgument(server, server.ana, action, argument)))).toBe('invalid');
    }
    expect(refusalIn(leadsTo(await postRepeating(server, server.ana, action)))).toBe('invalid');
    const others: Record<string, string>[] = [{ user_id: server.bruno.email }, { id: '', constructor: 'x' }];
    for (const fields of others) {
      expect(refusalIn(leadsTo(await postForm(server, server.ana, action, fields)))).toBe('invalid');
    }
    expect(setting.records()).toBe(before);
  });
});

describe.each(making)('$name', ({ action, name }) => {
  const make = (caller = server.nobody) => postForm(server, caller, action, makingForms[name]?.() ?? {});

  it('makes nothing for nobody and the signed-out', async () => {
    const before = setting.records();
    for (const caller of setting.unknown) {
      expect(refusalIn(leadsTo(await make(caller)))).toBe('unauthenticated');
    }
    expect(setting.records()).toBe(before);
  });

  it('makes a session of the caller’s own', async () => {
    const [, session = ''] = leadsTo(await make(server.carla)).split('/s/');
    expect(session).not.toBe('');
    expect(await (await server.ask(server.carla, '/api/sessions')).text()).toContain(session);
    expect(await (await server.ask(server.bruno, '/api/sessions')).text()).not.toContain(session);
  });
});
