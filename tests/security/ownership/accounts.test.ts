import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEndpoints } from '#/lib/auth/handler.ts';
import { newId } from '#/lib/domain/ids.ts';
import { type Caller, startServer, type TestServer } from '../../support/server.ts';
import { comparable } from './comparable.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Endpoints that work on the caller's own account, with a body that they take. */
const ownEndpoints: Record<string, unknown> = {
  '/link-social': { provider: 'google' },
  '/update-user': { name: 'Tomada' },
  '/change-password': {
    currentPassword: 'trilhos molhados de abril',
    newPassword: 'outra senha bem comprida',
  },
  '/sign-ins': undefined,
  '/end-sign-in': { id: 'x' },
  '/end-other-sign-ins': {},
};

/** Endpoints by which somebody becomes somebody, or nobody. */
const entryEndpoints = [
  '/sign-in/email',
  '/sign-in/social',
  '/sign-up/email',
  '/callback/google',
  '/callback/oidc',
  '/sign-out',
];

const call = async (caller: Caller, path: string, body: unknown) =>
  comparable(
    await server.ask(caller, `/api/auth${path}`, {
      method: openEndpoints.get(path) ?? '',
      ...(body !== undefined && { body }),
    }),
  );

const signInsOf = async (caller: Caller): Promise<{ id: string }[]> =>
  JSON.parse((await call(caller, '/sign-ins', undefined)).body);

it('knows every endpoint of signing in that is open', () => {
  expect([...Object.keys(ownEndpoints), ...entryEndpoints].sort()).toEqual([...openEndpoints.keys()].sort());
});

describe.each(Object.entries(ownEndpoints))('%s', (path, body) => {
  it('answers nobody and the signed-out alike', async () => {
    const answer = await call(server.nobody, path, body);
    expect(answer.status).toBe(401);
    // The headers differ: a browser that still holds the old cookie is told to drop it.
    const { status, body: text } = await call(server.signedOut, path, body);
    expect([status, text]).toEqual([answer.status, answer.body]);
  });
});

describe('a sign-in', () => {
  it('is ended by its owner only, and everyone else learns nothing of it', async () => {
    const [own] = await signInsOf(server.ana);
    const absent = await call(server.carla, '/end-sign-in', { id: newId() });
    expect(await call(server.carla, '/end-sign-in', { id: own?.id })).toEqual(absent);
    expect(await call(server.carla, '/end-sign-in', { id: "' or '1'='1" })).toEqual(absent);
    expect(await signInsOf(server.ana)).toMatchObject([{ id: own?.id }]);
    expect(await call(server.ana, '/end-sign-in', { id: own?.id })).toMatchObject({ status: 200 });
    expect((await call(server.ana, '/sign-ins', undefined)).status).toBe(401);
  });

  it('of somebody is not among one’s own, and not ended with the others', async () => {
    const brunos = (await signInsOf(server.bruno)).map(({ id }) => id);
    expect((await signInsOf(server.carla)).map(({ id }) => id)).not.toEqual(expect.arrayContaining(brunos));
    await call(server.carla, '/end-other-sign-ins', {});
    expect(await signInsOf(server.bruno)).toHaveLength(brunos.length);
  });
});
