import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Turns } from '#/lib/threads/turns.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());
afterEach(() => vi.restoreAllMocks());

/** How many turns a request takes. */
const turnsOf = async (path: string): Promise<number> => {
  const take = vi.spyOn(Turns.prototype, 'take');
  const { status } = await juca.ask(juca.ana, path);
  expect(status).toBe(200);
  expect(take.mock.calls.every(([owner]) => owner === juca.ana.id)).toBe(true);
  return take.mock.calls.length;
};

it.each([
  ['/api/matters?query=silva', 1],
  ['/api/matters?tag=urgente', 1],
  ['/api/matters?state=open', 0],
  ['/api/matters', 0],
  ['/api/matters/clients', 1],
])('GET %s takes so many turns of its owner: %i', async (path, turns) => {
  expect(await turnsOf(path)).toBe(turns);
});
