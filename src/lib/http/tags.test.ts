import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const make = async (person = juca.ana): Promise<string> =>
  (await juca.sessions.for(person).create({ blocks: [message('Oi')] })).session.id;
const tag = async (body: object, person = juca.ana) =>
  (await juca.ask(person, '/api/sessions/tag', { method: 'POST', body })).json();
const get = async (path: string, person = juca.ana) => (await juca.ask(person, path)).json();

it('tags several sessions, refuses one by one, and tells the tags', async () => {
  const [first, second, full, absent] = [await make(), await make(), await make(), newId()];
  const many = Array.from({ length: 20 }, (_, index) => `Etiqueta ${index}`);
  await tag({ sessions: [full], add: many });
  const answer = await tag({ sessions: [first, second, full, absent], add: ['Urgente'] });
  expect(answer.sessions.map(({ tags }: { tags: string[] }) => tags)).toEqual([['Urgente'], ['Urgente']]);
  expect(answer.refused).toEqual(
    expect.arrayContaining([
      { id: full, code: 'limit' },
      { id: absent, code: 'not_found' },
    ]),
  );
  await tag({ sessions: [full], remove: many });
  expect(await get('/api/tags')).toEqual({ tags: [{ tag: 'Urgente', sessions: 2 }] });
  expect((await get(`/api/sessions?tag=${encodeURIComponent('URGÊNTE')}`)).sessions).toHaveLength(2);
  expect((await get('/api/sessions?phase=3&briefing=delivered&inMatter=none')).sessions).toEqual([]);
  const unknown = await juca.ask(juca.ana, '/api/sessions?phase=9');
  expect(unknown.status).toBe(400);
});

it('answers another owner’s session as one that is absent, and leaves it', async () => {
  const id = await make();
  expect(await tag({ sessions: [id], add: ['Minha'] }, juca.carla)).toEqual({
    sessions: [],
    refused: [{ id, code: 'not_found' }],
  });
  expect((await get(`/api/sessions/${id}`)).tags).toEqual([]);
  expect(await get('/api/tags', juca.carla)).toEqual({ tags: [] });
});
