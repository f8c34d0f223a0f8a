import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { inPieces } from '../../../tests/support/import.ts';

const espelho = (id: string, ementa: string | null) => ({
  id,
  numeroProcesso: id,
  siglaClasse: 'REsp',
  ementa,
});

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const upload = (body: string, person = juca.ana) =>
  juca.ask(person, '/api/library/import', {
    method: 'POST',
    body: Readable.toWeb(Readable.from(inPieces(body, 100))),
    headers: { 'Content-Type': 'application/octet-stream' },
  });
const get = async (path: string, person = juca.ana) => (await juca.ask(person, `/api/library${path}`)).json();

describe('the library over HTTP', () => {
  it('keeps synonyms of one’s own, and refuses others with the field', async () => {
    const put = (groups: string[][]) =>
      juca.ask(juca.carla, '/api/library/synonyms', {
        method: 'PUT',
        body: JSON.stringify({ groups }),
        headers: { 'Content-Type': 'application/json' },
      });
    const groups = [['HC', 'habeas corpus']];
    expect(await (await put(groups)).json()).toEqual({ groups });
    const refused = await put([...groups, ['sozinha']]);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ code: 'invalid', field: 'groups.1' });
    expect(await get('/synonyms', juca.carla)).toEqual({ groups });
    expect(await get('/synonyms', juca.bruno)).toEqual({ groups: [] });
  });

  it('takes a file as it comes and answers a report', async () => {
    const file = JSON.stringify([espelho('1', 'Plano de saúde. Recusa de cirurgia.'), espelho('2', null)]);
    const response = await upload(file);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      format: 'espelhos',
      added: 1,
      updated: 0,
      unchanged: 0,
      joined: 0,
      refused: 1,
      refusals: [{ unit: 'item', at: 2, reason: 'no_text', detail: '' }],
      unused: [],
      unusedCount: 0,
      withoutCourt: [],
      withoutCourtCount: 0,
      lines: { unit: 'item', read: 2, used: 1, blank: 0, unused: 0, refused: 1 },
    });
    expect(await (await upload(file)).json()).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('keeps what came before the sender went away', async () => {
    const whole = JSON.stringify([espelho('8', 'Servidão.'), espelho('9', 'Servidão.')]);
    const gone = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    async function* cutOff() {
      yield Buffer.from(whole.slice(0, -20));
      throw gone;
    }
    await juca.ask(juca.bruno, '/api/library/import', {
      method: 'POST',
      body: Readable.toWeb(Readable.from(cutOff())),
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    expect(await get('/decisions', juca.bruno)).toMatchObject({ count: 1 });
  });

  it('lists, finds, shows and deletes', async () => {
    const { decisions, count, nextCursor } = await get('/decisions?limit=10');
    expect([count, nextCursor, decisions.length]).toEqual([1, null, 1]);
    const { id } = decisions[0];
    expect(await get('/search?q=cirurgias+recusadas')).toMatchObject({
      withAll: 1,
      total: 1,
      found: [{ decision: { id, number: 'REsp 1' }, field: 'summary' }],
    });
    expect(await get(`/decisions/${id}`)).toMatchObject({ id, court: 'STJ', details: [] });
    expect(await get('/search?q=cirurgia&court=STJ&kind=ruling')).toMatchObject({ total: 1 });
    expect(await get('/search?q=cirurgia&court=STF')).toMatchObject({ total: 0 });
    const named = await juca.ask(juca.ana, `/api/library/decisions/${id}`, {
      method: 'PATCH',
      body: JSON.stringify({ court: 'STJ' }),
      headers: { 'Content-Type': 'application/json' },
    });
    expect(await named.json()).toMatchObject({ id, court: 'STJ' });
    const removed = await juca.ask(juca.ana, `/api/library/decisions/${id}`, { method: 'DELETE' });
    expect(removed.status).toBe(204);
    expect(await get(`/decisions/${id}`)).toMatchObject({ status: 404, code: 'not_found' });
    expect(await get('/search?q=cirurgia')).toMatchObject({ total: 0 });
  });

  it('refuses what makes no sense, and names the field', async () => {
    expect(await get('/search')).toMatchObject({ status: 400, field: 'q' });
    expect(await get('/search?q=a&q=b')).toMatchObject({ status: 400 });
    expect(await get(`/search?q=${'x'.repeat(1_001)}`)).toMatchObject({ status: 413, limit: 'query' });
    expect(await get('/decisions?limit=0')).toMatchObject({ status: 400, field: 'limit' });
    expect(await get('/decisions?cursor=x')).toMatchObject({ status: 400, field: 'cursor' });
  });

  it('is told of in the description of the API', async () => {
    const { paths } = await (await juca.ask(undefined, '/api/openapi.json')).json();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/library/search',
        '/api/library/import',
        '/api/library/decisions',
        '/api/library/decisions/{id}',
      ]),
    );
  });
});
