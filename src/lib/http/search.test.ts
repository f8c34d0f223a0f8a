import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { decision } from '../../../tests/support/decisions.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
let session = '';
beforeAll(async () => {
  juca = await openHttpApp();
  const blocks = [message('Recusa de cobertura.'), message('Cobertura negada, recusa abusiva.')];
  ({ id: session } = (await juca.sessions.for(juca.ana).create({ title: 'Plano', blocks })).session);
  const decisions = [decision({ number: 'REsp 1.700.001/SP', summary: 'Recusa de cobertura.' })];
  await juca.library.for(juca.ana).importDecisions({ decisions });
});
afterAll(() => juca.close());

const get = (path: string, person = juca.ana) => juca.ask(person, path);
const search = async (query: string, person = juca.ana) => (await get(`/api/search?${query}`, person)).json();
const positions = (page: { hits: { block: { position: number } | null }[] }) =>
  page.hits.map(({ block }) => block?.position);

describe('the search over HTTP', () => {
  it('gives sessions, and the library where it is asked for', async () => {
    const page = await search('q=recusa&library=true');
    expect(positions(page)).toEqual([2, 1]);
    expect(page).toMatchObject({ complete: true, nextCursor: null, library: { total: 1 } });
    expect(await search('q=recusa')).toMatchObject({ library: null });
    expect(await search('q=recusa&library=true', juca.bruno)).toMatchObject({
      hits: [],
      library: { total: 0 },
    });
  });

  it('takes filters, pages and archived sessions', async () => {
    expect(positions(await search('q=recusa&kind=message&phase=0&status=open'))).toEqual([2, 1]);
    expect(positions(await search('q=recusa&phase=1'))).toEqual([]);
    const first = await search('q=recusa&limit=1&library=true');
    const cursor = encodeURIComponent(first.nextCursor);
    const second = await search(`q=recusa&limit=1&library=true&cursor=${cursor}`);
    expect([positions(first), positions(second)]).toEqual([[2], [1]]);
    expect(second).toMatchObject({ nextCursor: null, library: null });
    await juca.sessions.for(juca.ana).archive({ id: session, archived: true });
    expect(positions(await search('q=recusa'))).toEqual([]);
    expect(positions(await search('q=recusa&archived=true'))).toEqual([2, 1]);
    await juca.sessions.for(juca.ana).archive({ id: session, archived: false });
  });

  it('takes a matter and a client', async () => {
    const fields = { name: 'Prado', parties: [{ name: 'Ana Prado', side: 'client' as const }] };
    const { id: matter } = await juca.matters.for(juca.ana).createMatter({ key: newId(), ...fields });
    expect(positions(await search(`q=recusa&matter=${matter}`))).toEqual([]);
    await juca.matters.for(juca.ana).moveToMatter({ sessions: [session], matter });
    expect(positions(await search(`q=recusa&matter=${matter}`))).toEqual([2, 1]);
    expect(positions(await search('q=recusa&client=ana%20prado'))).toEqual([2, 1]);
    expect(positions(await search(`q=recusa&matter=${matter}`, juca.bruno))).toEqual([]);
    const found = { found: [{ matter: { id: matter, name: 'Prado' } }], more: false, complete: true };
    expect(await search('q=prado')).toMatchObject({ hits: [], matters: found });
    expect(await search('q=prado', juca.bruno)).toMatchObject({ matters: { found: [] } });
    const { nextCursor } = await search('q=recusa&limit=1');
    const cursor = encodeURIComponent(nextCursor);
    expect(await search(`q=recusa&limit=1&cursor=${cursor}`)).toMatchObject({ matters: null });
    const clients = [{ name: 'Ana Prado', document: null, matters: 1 }];
    expect(await (await get('/api/matters/clients?query=ana')).json()).toEqual({ clients, more: false });
    expect(await (await get('/api/matters/clients', juca.bruno)).json()).toEqual({
      clients: [],
      more: false,
    });
  });

  it('finds places in a session', async () => {
    const { blocks, next } = await (await get(`/api/sessions/${session}/find?q=recusa&after=1`)).json();
    expect(blocks).toMatchObject([{ position: 2, places: [{ path: 'text', start: 18, end: 24 }] }]);
    expect(next).toBeNull();
    expect((await get(`/api/sessions/${session}/find?q=recusa`, juca.bruno)).status).toBe(404);
  });

  it.each([
    `q=${'x'.repeat(1_001)}`,
    'q=a&phase=5',
    'q=a&kind=poem',
    'q=a&from=yesterday',
    'q=a&archived=1',
    'q=a&q=b',
    'q=a&cursor=z',
    'q=a&other=1',
    `q=a&client=${'c'.repeat(801)}`,
    'q=a&matter=',
    '',
  ])('refuses %s', async (query) => {
    expect((await get(`/api/search?${query}`)).status).toBeGreaterThanOrEqual(400);
  });
});
