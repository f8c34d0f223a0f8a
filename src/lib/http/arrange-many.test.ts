import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const make = async (count: number, person = juca.ana): Promise<string[]> => {
  const created = await Promise.all(
    Array.from({ length: count }, () => juca.sessions.for(person).create({ blocks: [message('Oi')] })),
  );
  return created.map(({ session }) => session.id);
};
const arrange = (sessions: unknown, change: string, person = juca.ana) =>
  juca.ask(person, '/api/sessions/arrangement', { method: 'POST', body: { sessions, change } });
const shelves = (ids: string[], person = juca.ana) =>
  Promise.all(
    ids.map(async (id) => (await (await juca.ask(person, `/api/sessions/${id}`)).json()).shelf as string),
  );

describe('POST /api/sessions/arrangement', () => {
  it('does the same to a hundred sessions, and back', async () => {
    const ids = await make(100);
    for (const [change, shelf] of [
      ['archive', 'archived'],
      ['unarchive', 'active'],
      ['trash', 'trash'],
      ['restore', 'active'],
    ] as const) {
      const answer = await (await arrange(ids, change)).json();
      expect(answer.refused).toEqual([]);
      expect(answer.sessions.map(({ id }: { id: string }) => id).sort()).toEqual(ids.toSorted());
      expect(new Set(await shelves(ids))).toEqual(new Set([shelf]));
    }
  });

  it('deletes for good what is in the trash, and names what is not', async () => {
    const [trashed = '', kept = ''] = await make(2);
    await arrange([trashed], 'trash');
    const absent = newId();
    const answer = await (await arrange([trashed, kept, absent], 'purge')).json();
    expect(answer).toEqual({
      sessions: [],
      refused: expect.arrayContaining([
        { id: kept, code: 'conflict' },
        { id: absent, code: 'not_found' },
      ]),
    });
    expect((await juca.ask(juca.ana, `/api/sessions/${trashed}`)).status).toBe(404);
    expect(await shelves([kept])).toEqual(['active']);
  });

  it('answers another owner’s session as one that is absent, and leaves it', async () => {
    const ids = await make(2);
    for (const change of ['archive', 'unarchive', 'trash', 'restore', 'purge']) {
      const foreign = await (await arrange(ids, change, juca.carla)).json();
      const absent = [newId(), newId()];
      const missing = await (await arrange(absent, change, juca.carla)).json();
      const codes = (answer: { refused: { code: string }[] }) => answer.refused.map(({ code }) => code);
      expect([foreign.sessions, codes(foreign)]).toEqual([missing.sessions, codes(missing)]);
    }
    expect(await shelves(ids)).toEqual(['active', 'active']);
  });

  it('names the field that makes no sense', async () => {
    const field = async (sessions: unknown, change: string) =>
      (await (await arrange(sessions, change)).json()).field;
    expect(await field([], 'trash')).toBe('sessions');
    expect(await field(Array(101).fill(newId()), 'trash')).toBe('sessions');
    expect(await field(['x'], 'trash')).toBe('sessions.0');
    expect(await field([newId()], 'rename')).toBe('change');
  });
});
