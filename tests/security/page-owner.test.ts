import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { newId } from '#/lib/domain/ids.ts';
import { buildHeader, buildMeta, ownerHeader } from '#/lib/domain/page-headers.ts';
import { message } from '../support/factories.ts';
import { type Caller, startServer, type TestServer } from '../support/server.ts';
import { storedRecords } from './ownership/stored-records.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const idOf = ({ email }: Caller): string => {
  const connection = openConnection(server.databasePath, 'reader');
  try {
    return String(connection.prepare('select id from auth_user where email = ?').pluck().get(email));
  } finally {
    connection.close();
  }
};

describe('a page that was made for Ana, in a browser where Bruno signed in since', () => {
  const asAnasPage = (path: string, request: { method?: string; body?: unknown } = {}) =>
    server.ask(server.bruno, path, { ...request, headers: { [ownerHeader]: idOf(server.ana) } });

  it('writes nothing into Bruno’s account, and signs him out of nothing', async () => {
    const before = storedRecords(server.databasePath);
    const body = { key: newId(), blocks: [message('De Ana')] };
    for (const [path, given] of [
      ['/api/sessions', body],
      ['/api/auth/sign-out', {}],
    ] as const) {
      const response = await asAnasPage(path, { method: 'POST', body: given });
      expect([response.status, (await response.json()).code]).toEqual([403, 'other_account']);
    }
    expect(storedRecords(server.databasePath)).toBe(before);
    expect((await server.ask(server.bruno, '/api/sessions')).status).toBe(200);
  });

  it('reads nothing of Bruno’s, and hears nothing', async () => {
    for (const path of ['/api/sessions', '/api/live', '/api/library/decisions']) {
      expect((await asAnasPage(path)).status).toBe(403);
    }
  });

  it('goes on once Ana is signed in again', async () => {
    const headers = { [ownerHeader]: idOf(server.ana) };
    expect((await server.ask(server.ana, '/api/sessions', { headers })).status).toBe(200);
  });
});

describe('the build', () => {
  it('is named by every answer of pages and API, and by the page itself', async () => {
    const build = (await server.ask(server.nobody, '/api/health')).headers.get(buildHeader);
    expect(build).toMatch(/^[\w-]{8,}$/);
    for (const path of ['/sign-in', '/', '/api/sessions', '/api/nothing', '/nowhere']) {
      expect((await server.ask(server.ana, path)).headers.get(buildHeader)).toBe(build);
    }
    const html = await (await server.ask(server.ana, '/account')).text();
    expect(html).toContain(`<meta name="${buildMeta}" content="${build}"/>`);
  });

  it('is not taken from whoever asks', async () => {
    const headers = { [buildHeader]: 'sent-by-a-stranger' };
    const response = await server.ask(server.ana, '/account', { headers });
    expect(await response.text()).not.toContain('sent-by-a-stranger');
  });
});
