import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { recordKnownDeparture } from '../../../tests/support/departures.ts';
import { messages } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
let isSignedIn = true;
const asked = vi.fn<(verb: string) => void>();

beforeAll(async () => {
  juca = await openHttpApp(
    async (path) => {
      const engine = await openSqliteEngine({ path });
      const call = engine.call.bind(engine);
      vi.spyOn(engine, 'call').mockImplementation((verb, ...given) => {
        asked(verb);
        return call(verb, ...given);
      });
      return engine;
    },
    (parts) => ({
      ...parts,
      signIn: {
        ...parts.signIn,
        userOf: async (headers) => (isSignedIn ? await parts.signIn.userOf(headers) : null),
      },
    }),
  );
});
afterAll(() => juca.close());

const archive = () =>
  juca.ask(juca.ana, '/api/sessions/export', { method: 'POST', body: { formats: ['json'] } });
const ledger = () => juca.ask(juca.ana, '/api/departures/export');
const countings = () => asked.mock.calls.filter(([verb]) => verb === 'accountTotals').length;

it('an archive that is refused counts no sessions, and one whose count fails gives its turn back', async () => {
  await juca.sessions.for(juca.ana).create({ blocks: messages(1) });
  const first = await archive();
  expect([first.status, countings()]).toEqual([200, 1]);
  expect([(await archive()).status, countings()]).toEqual([503, 1]);
  await first.body?.cancel();
  asked.mockImplementation((verb) => {
    if (verb === 'accountTotals') throw new Error('The count failed.');
  });
  expect((await archive()).status).toBe(500);
  asked.mockReset();
  const again = await archive();
  expect(again.status).toBe(200);
  await again.body?.cancel();
});

it('an owner has one table of the ledger under way, and a reader who goes away frees the turn', async () => {
  const first = await ledger();
  expect([first.status, (await ledger()).status]).toEqual([200, 503]);
  await first.body?.cancel();
  expect(await (await ledger()).text()).toMatch(/^[^\n]+\r\n$/);
});

it('the table of the ledger ends with the sign-in that reads it', async () => {
  const owner = juca.sessions.for(juca.ana);
  const { session } = await owner.create({ blocks: messages(1) });
  await recordKnownDeparture(owner, session.id);
  const table = await ledger();
  isSignedIn = false;
  await expect(table.text()).rejects.toMatchObject({ code: 'unauthenticated' });
  isSignedIn = true;
});

it('a file that is not written within the patience of whoever asks is answered with 503', async () => {
  const { session } = await juca.sessions.for(juca.ana).create({ blocks: messages(2) });
  const path = `/api/sessions/${session.id}/export?format=html`;
  // Starting the thread alone takes longer.
  expect((await juca.ask(juca.ana, `${path}&patience=1`)).status).toBe(503);
  expect((await juca.ask(juca.ana, `${path}&patience=60000`)).status).toBe(200);
  expect((await juca.ask(juca.ana, `${path}&patience=0`)).status).toBe(400);
});
