import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { openHttpApp } from '../../support/http-app.ts';
import { startServer, type TestServer } from '../../support/server.ts';
import { knownCalls, openRoutes } from './api-calls.ts';
import { apiProbe } from './api-probe.ts';
import { comparable } from './comparable.ts';
import { type ApiDescription, madeUpCalls, namesRecord } from './made-up-calls.ts';
import { type Setting, violationsOf } from './probe.ts';
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

const { app, close } = await openHttpApp();
await close();
const routes = app.routes
  .filter(({ method }) => method !== 'ALL')
  .map(({ method, path }) => `${method} ${path}`)
  .filter((route, index, all) => all.indexOf(route) === index);
const description = (await (await app.request('/api/openapi.json')).json()) as ApiDescription;
/** Those of administration have a matrix of their own: admin.test.ts. */
const isOwned = (route: string) => !route.includes(' /api/admin/');
const closed = routes.filter((route) => isOwned(route) && !Object.hasOwn(openRoutes, route));

it('has every route that the tables name', () => {
  expect(routes).toEqual(expect.arrayContaining([...Object.keys(knownCalls), ...Object.keys(openRoutes)]));
});

const calls = closed.filter(namesRecord).flatMap((route) => {
  const known = knownCalls[route] ?? [];
  const madeUp = madeUpCalls(route, description);
  const all = known.length === 0 || madeUp.length > 1 ? [...known, ...madeUp] : known;
  return all.map((call, index) => ({ route, number: index + 1, call }));
});

describe.each(calls)('$route, call $number', ({ route, call }) => {
  it('reaches its owner’s session and nobody else’s', async () => {
    expect(await violationsOf(apiProbe(server.ask, route, call), setting)).toEqual([]);
  });
});

describe('what names no session', () => {
  it.each(closed.filter((route) => !namesRecord(route)))(
    '%s answers nobody and the signed-out alike, and changes nothing',
    async (route) => {
      const [method = '', path = ''] = route.split(' ');
      const before = setting.records();
      const request = { method, ...(method === 'POST' && { body: {} }) };
      const answers = await Promise.all(
        setting.unknown.map(async (caller) => comparable(await server.ask(caller, path, request))),
      );
      expect(answers[0]).toMatchObject({ status: 401 });
      expect(answers[1]).toEqual(answers[0]);
      expect(setting.records()).toBe(before);
    },
  );

  it('lists only the caller’s own on every shelf', async () => {
    const { session } = await setting.newTarget(server.ana, 'active');
    const { session: trashed } = await setting.newTarget(server.ana, 'trash');
    for (const shelf of ['active', 'pinned', 'archived', 'trash']) {
      const response = await server.ask(server.carla, `/api/sessions?shelf=${shelf}`);
      expect(await response.json()).toEqual({ sessions: [], nextCursor: null });
    }
    expect(await (await server.ask(server.ana, '/api/sessions')).text()).toContain(session);
    expect(await (await server.ask(server.ana, '/api/sessions?shelf=trash')).text()).toContain(trashed);
  });

  it('takes somebody’s cursor as a place in the caller’s own list', async () => {
    await setting.newTarget(server.ana, 'active');
    await setting.newTarget(server.ana, 'active');
    const { nextCursor } = await (await server.ask(server.ana, '/api/sessions?limit=1')).json();
    const response = await server.ask(server.carla, `/api/sessions?cursor=${encodeURIComponent(nextCursor)}`);
    expect(await response.json()).toEqual({ sessions: [], nextCursor: null });
  });

  it('makes a session of the caller’s own for a key that somebody else used', async () => {
    const key = newId();
    const create = async (caller = server.ana) =>
      (
        await server.ask(caller, '/api/sessions', { method: 'POST', body: { key, title: caller.name } })
      ).json();
    const { session: of } = await create(server.bruno);
    const { session } = await create(server.ana);
    expect(session).toMatchObject({ title: 'Ana' });
    expect(session.id).not.toBe(of.id);
  });

  it('streams only the caller’s own changes', async () => {
    const response = await server.ask(server.bruno, '/api/live');
    const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    const readUntil = async (part: string) => {
      while (!seen.includes(part)) seen += (await reader.read()).value ?? '';
    };
    await readUntil('id: ');
    const { session: anas } = await setting.newTarget(server.ana, 'active');
    const { session: brunos } = await setting.newTarget(server.bruno, 'active');
    await readUntil(brunos);
    expect(seen).not.toContain(anas);
    await reader.cancel();
  });
});
