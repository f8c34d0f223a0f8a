import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import type { Session } from '#/lib/domain/session.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const createdBy = async (body: object = {}): Promise<Session> => {
  const response = await juca.ask(juca.ana, '/api/sessions', { method: 'POST', body });
  return (await response.json()).session;
};
const patch = (id: string, body: unknown, headers = {}) =>
  juca.ask(juca.ana, `/api/sessions/${id}`, { method: 'PATCH', body, headers });

describe('POST /api/sessions', () => {
  it('creates, and says where and at which version', async () => {
    const response = await juca.ask(juca.ana, '/api/sessions', {
      method: 'POST',
      body: { blocks: [message('Oi')] },
    });
    const { session, blocks } = await response.json();
    expect(response.status).toBe(201);
    expect(response.headers.get('Location')).toBe(`/api/sessions/${session.id}`);
    expect(response.headers.get('ETag')).toBe(`"${session.version}"`);
    expect(blocks).toMatchObject([{ position: 1, content: { text: 'Oi' } }]);
  });

  it('gives the same session for the same key', async () => {
    const key = newId();
    expect((await createdBy({ key })).id).toBe((await createdBy({ key })).id);
  });

  it.each([[[]], ['"x"'], ['null'], ['3']])('refuses the body %j, which is no object', async (body) => {
    const response = await juca.ask(juca.ana, '/api/sessions', { method: 'POST', body });
    expect([response.status, (await response.json()).code]).toEqual([400, 'invalid']);
  });

  it('refuses fields it does not know, __proto__ among them', async () => {
    for (const body of ['{"owner":"x"}', '{"__proto__":{"owner":"x"}}']) {
      const response = await juca.ask(juca.ana, '/api/sessions', { method: 'POST', body });
      expect([response.status, (await response.json()).code]).toEqual([400, 'invalid']);
    }
  });
});

describe('GET /api/sessions', () => {
  it('pages through one shelf of the one who asks', async () => {
    const own = [await createdByBruno(), await createdByBruno(), await createdByBruno()].reverse();
    const first = await (await juca.ask(juca.bruno, '/api/sessions?shelf=active&limit=2')).json();
    const cursor = encodeURIComponent(first.nextCursor);
    const second = await (await juca.ask(juca.bruno, `/api/sessions?limit=2&cursor=${cursor}`)).json();
    expect([...first.sessions, ...second.sessions].map(({ id }: Session) => id)).toEqual(own);
    expect(second.nextCursor).toBeNull();
  });

  const createdByBruno = async () => (await juca.sessions.for(juca.bruno).create()).session.id;

  it.each(['limit=0', 'limit=101', 'limit=x', 'limit=1e1', 'limit=', 'shelf=bin', 'cursor=x', 'owner=x'])(
    'refuses ?%s',
    async (query) => {
      const response = await juca.ask(juca.ana, `/api/sessions?${query}`);
      expect([response.status, (await response.json()).code]).toEqual([400, 'invalid']);
    },
  );

  it('refuses a parameter that is given twice, whatever it says', async () => {
    const response = await juca.ask(juca.ana, '/api/sessions?limit=5&limit=5');
    expect(await response.json()).toMatchObject({ status: 400, code: 'invalid', field: 'limit' });
  });
});

describe('GET /api/sessions/:id', () => {
  it('answers 304 to one who holds this version', async () => {
    const { id, version } = await createdBy();
    const held = (tag: string) =>
      juca.ask(juca.ana, `/api/sessions/${id}`, { headers: { 'If-None-Match': tag } });
    expect((await held(`"${version}"`)).status).toBe(304);
    expect((await held(`"9", W/"${version}"`)).status).toBe(304);
    expect((await held('*')).status).toBe(304);
    expect((await held(`"${version + 1}"`)).status).toBe(200);
  });

  it('answers HEAD as GET without a body', async () => {
    const { id } = await createdBy();
    const response = await juca.ask(juca.ana, `/api/sessions/${id}`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('ETag')).toBe('"1"');
  });
});

describe('PATCH /api/sessions/:id', () => {
  it('renames, pins, archives and restores', async () => {
    const { id } = await createdBy();
    expect(await (await patch(id, { title: 'Nova' })).json()).toMatchObject({ title: 'Nova' });
    expect(await (await patch(id, { pinned: true })).json()).toMatchObject({ shelf: 'pinned' });
    expect(await (await patch(id, { archived: true })).json()).toMatchObject({ shelf: 'archived' });
    await juca.ask(juca.ana, `/api/sessions/${id}`, { method: 'DELETE' });
    expect(await (await patch(id, { trashed: false })).json()).toMatchObject({ shelf: 'archived' });
  });

  it.each([{}, { title: 'a', pinned: true }, { trashed: true }, { title: 3 }, { user_id: 'x' }, []])(
    'refuses %j',
    async (body) => {
      const { id } = await createdBy();
      expect((await patch(id, body)).status).toBe(400);
    },
  );

  it('changes nothing at another version than If-Match demands: 412, with the version there is', async () => {
    const { id } = await createdBy();
    const response = await patch(id, { title: 'Nova' }, { 'If-Match': '"7"' });
    expect(await response.json()).toMatchObject({ status: 412, code: 'conflict', version: 1 });
    expect((await patch(id, { title: 'Nova' }, { 'If-Match': '"1"' })).status).toBe(200);
    expect((await patch(id, { title: 'Outra' }, { 'If-Match': '*' })).status).toBe(200);
  });

  it('refuses an If-Match that no ETag could have given', async () => {
    const { id } = await createdBy();
    expect((await patch(id, { title: 'Nova' }, { 'If-Match': '1' })).status).toBe(400);
  });

  it('names the limit that a title passes', async () => {
    const { id } = await createdBy();
    const response = await patch(id, { title: 'a'.repeat(201) });
    expect(await response.json()).toMatchObject({ status: 413, code: 'too_large', limit: 'title', max: 200 });
  });
});

describe('DELETE /api/sessions/:id', () => {
  const remove = (id: string, query = '') =>
    juca.ask(juca.ana, `/api/sessions/${id}${query}`, { method: 'DELETE' });

  it('puts it in the trash, and then away for good', async () => {
    const { id } = await createdBy();
    expect((await remove(id, '?permanent=true')).status).toBe(409);
    expect(await (await remove(id)).json()).toMatchObject({ shelf: 'trash' });
    expect((await remove(id, '?permanent=true')).status).toBe(204);
    expect((await juca.ask(juca.ana, `/api/sessions/${id}`)).status).toBe(404);
  });

  it('takes permanent only as true or false', async () => {
    const { id } = await createdBy();
    expect((await remove(id, '?permanent=1')).status).toBe(400);
    expect((await remove(id, '?permanent=false')).status).toBe(200);
  });
});
