import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import type { AccountPage, NewInvitation } from '#/lib/domain/administration.ts';
import { openHttpApp } from '../../support/http-app.ts';
import { type Caller, startServer, type TestServer } from '../../support/server.ts';
import { type AdminCall, type AdminTarget, adminCalls, nobodysTargets } from './admin-calls.ts';
import { comparable } from './comparable.ts';
import { storedRecords } from './stored-records.ts';

let server: TestServer;
let target: AdminTarget;
beforeAll(async () => {
  server = await startServer();
  const { accounts } = (await (await server.ask(server.ana, '/api/admin/accounts')).json()) as AccountPage;
  const invited = await server.ask(server.ana, '/api/admin/invitations', { method: 'POST', body: {} });
  target = {
    account: accounts.find(({ email }) => email === server.bruno.email)?.id ?? '',
    invitation: ((await invited.json()) as NewInvitation).invitation.id,
  };
});
afterAll(() => server.stop());

const { app, close } = await openHttpApp();
await close();
const routes = app.routes
  .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/admin'))
  .map(({ method, path }) => `${method} ${path}`);

it('knows every route of administration', () => {
  expect([...new Set(routes)].sort()).toEqual(Object.keys(adminCalls).sort());
});

/** Everything that a call of administration could change. */
const records = (): string => {
  const connection = openConnection(server.databasePath, 'reader');
  const all = (table: string) => connection.prepare(`select * from ${table} order by id`).all();
  const tables = ['auth_user', 'auth_account', 'auth_session', 'auth_invitation', 'auth_reset_link'];
  const found = JSON.stringify(tables.map(all));
  connection.close();
  return found + storedRecords(server.databasePath);
};

const make = async (caller: Caller, { method, path, body }: AdminCall, of: AdminTarget) =>
  comparable(await server.ask(caller, path(of), { method, ...(body !== undefined && { body }) }));

/** The address that leads nowhere, asked in the same way. */
const nowhere = (caller: Caller, call: AdminCall) =>
  make(caller, { ...call, path: () => '/api/nowhere' }, target);

describe.each(Object.entries(adminCalls))('%s', (_, call) => {
  it('is not there for whoever is no administrator, and changes nothing', async () => {
    const before = records();
    for (const of of [target, ...nobodysTargets(target)]) {
      expect(await make(server.carla, call, of)).toEqual(await nowhere(server.carla, call));
    }
    expect(records()).toBe(before);
  });

  it('answers nobody and the signed-out alike, and changes nothing', async () => {
    const before = records();
    const answers = [];
    for (const caller of [server.nobody, server.signedOut]) {
      for (const of of [target, ...nobodysTargets(target)]) answers.push(await make(caller, call, of));
    }
    expect(answers[0]).toMatchObject({ status: 401 });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(records()).toBe(before);
  });

  it('answers an administrator alike for all that nobody has, and changes nothing', async () => {
    if (!call.namesRecord) return;
    const before = records();
    const answers = [];
    for (const of of nobodysTargets(target)) answers.push(await make(server.ana, call, of));
    expect(answers[0]).toMatchObject({ status: 404 });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(records()).toBe(before);
  });

  it('serves an administrator', async () => {
    expect((await make(server.ana, call, target)).status).toBeLessThan(300);
  });
});

describe('the pages of administration', () => {
  const pages = () => ['/admin', `/admin/accounts/${target.account}`];

  it('are not there for whoever is no administrator', async () => {
    for (const path of pages()) {
      const response = await server.ask(server.carla, path);
      const text = await response.text();
      expect(response.status).toBe(404);
      for (const secret of [server.bruno.email, server.ana.email]) expect(text).not.toContain(secret);
    }
  });

  it('send nobody to the way in', async () => {
    for (const path of pages()) {
      const response = await server.ask(server.nobody, path);
      expect(response.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    }
  });

  it('are shown to an administrator', async () => {
    const response = await server.ask(server.ana, '/admin');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(server.bruno.email);
  });
});
