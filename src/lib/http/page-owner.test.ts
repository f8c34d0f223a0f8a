import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { ownerHeader } from '#/lib/domain/page-headers.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { openPaths } from '../../../tests/support/open-paths.ts';
import { pathsOf } from './other-methods.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

describe('a request that names the user its page was made for', () => {
  it('is refused at every address where another user is signed in', async () => {
    const paths = [...pathsOf(juca.app)].filter((path) => !openPaths.includes(path));
    expect(paths.length).toBeGreaterThan(10);
    for (const path of paths) {
      for (const named of [juca.bruno.id, newId(), '']) {
        const response = await juca.ask(juca.ana, path, { headers: { [ownerHeader]: named } });
        expect([path, response.status, (await response.json()).code]).toEqual([path, 403, 'other_account']);
      }
    }
  });

  it('passes where that user is signed in, and where it names nobody', async () => {
    const headers = { [ownerHeader]: juca.ana.id };
    expect((await juca.ask(juca.ana, '/api/sessions', { headers })).status).toBe(200);
    expect((await juca.ask(juca.ana, '/api/sessions')).status).toBe(200);
  });

  it('is unauthenticated where nobody is signed in', async () => {
    const headers = { [ownerHeader]: juca.ana.id };
    expect((await juca.ask(undefined, '/api/sessions', { headers })).status).toBe(401);
  });

  it('signs out nobody else', async () => {
    const signOut = (headers: Record<string, string>) =>
      juca.ask(juca.ana, '/api/auth/sign-out', { method: 'POST', body: {}, headers });
    expect((await signOut({ [ownerHeader]: juca.bruno.id })).status).toBe(403);
    // The sign-in library of these tests has nothing at that address.
    expect((await signOut({ [ownerHeader]: juca.ana.id })).status).toBe(404);
    expect((await signOut({})).status).toBe(404);
  });
});
