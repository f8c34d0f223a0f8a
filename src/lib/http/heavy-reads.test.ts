import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { Turns } from '#/lib/threads/turns.ts';
import { newDeadline } from '../../../tests/support/deadlines.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());
afterEach(() => vi.restoreAllMocks());

/** How many turns a request takes. */
const turnsOf = async (path: string, options?: Parameters<TestHttpApp['ask']>[2]): Promise<number> => {
  const take = vi.spyOn(Turns.prototype, 'take').mockClear();
  const { ok } = await juca.ask(juca.ana, path, options);
  expect(ok).toBe(true);
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

it('what reckons a deadline takes a turn of its owner', async () => {
  const { id, basis } = newDeadline();
  const seen = { 'If-Match': '"1"' };
  const path = `/api/deadlines/${id}`;
  expect(await turnsOf('/api/deadlines', { method: 'POST', body: { id, basis } })).toBe(1);
  expect(await turnsOf(path)).toBe(1);
  expect(await turnsOf(`${path}/check`, { method: 'POST', headers: seen })).toBe(1);
  const { version } = await juca.deadlines
    .for(juca.ana)
    .getDeadline({ id })
    .then(({ deadline }) => deadline);
  const headers = { 'If-Match': `"${version}"` };
  expect(await turnsOf(path, { method: 'PUT', body: { basis, title: 'Outro' }, headers })).toBe(1);
  expect(await turnsOf(`${path}/done`, { method: 'PUT', body: { done: true } })).toBe(0);
});
