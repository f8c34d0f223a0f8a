import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '#/lib/domain/session.ts';
import { message, messages } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { largeShapes } from '../../../tests/support/large-shapes.ts';

let juca: TestHttpApp;
let path: string;
beforeAll(async () => {
  juca = await openHttpApp();
  const { session } = await juca.sessions.for(juca.ana).create({ blocks: messages(5) });
  path = `/api/sessions/${session.id}/blocks`;
});
afterAll(() => juca.close());

const positions = async (query: string) => {
  const response = await juca.ask(juca.ana, `${path}${query}`);
  return (await response.json()).blocks.map(({ position }: Block) => position);
};

describe('GET /api/sessions/:id/blocks', () => {
  it('gives the last window, the one before, or the one after', async () => {
    expect(await positions('?limit=2')).toEqual([4, 5]);
    expect(await positions('?limit=2&before=4')).toEqual([2, 3]);
    expect(await positions('?limit=2&after=2')).toEqual([3, 4]);
  });

  it('gives what changed after a version, and says whether that is all', async () => {
    const { blocks, more, session } = await (await juca.ask(juca.ana, `${path}?since=0&limit=2`)).json();
    expect([blocks.length, more]).toEqual([2, true]);
    const rest = await (await juca.ask(juca.ana, `${path}?since=${blocks[1].version}`)).json();
    expect([rest.blocks.length, rest.more, rest.session.version]).toEqual([3, false, session.version]);
  });

  it.each(['?before=2&after=1', '?before=2&since=1', '?since=-1', '?since=1.5', '?after=', '?x=1'])(
    'refuses %s',
    async (query) => expect((await juca.ask(juca.ana, `${path}${query}`)).status).toBe(400),
  );

  it('answers 304 to one who holds this version', async () => {
    const { headers } = await juca.ask(juca.ana, path);
    const again = await juca.ask(juca.ana, path, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
    expect(again.status).toBe(304);
  });
});

describe('POST /api/sessions/:id/blocks', () => {
  const append = (body: unknown, headers = {}) => juca.ask(juca.ana, path, { method: 'POST', body, headers });

  it.each(Object.entries(largeShapes))('answers 413 to %s in metadata and in content', async (_, shape) => {
    const { id, role } = message();
    for (const rest of [
      `"type":"message","content":{"text":"x"},"metadata":${shape}`,
      `"type":"nota","content":${shape}`,
    ]) {
      const response = await append(`{"blocks":[{"id":"${id}","role":"${role}",${rest}}]}`);
      expect(await response.json()).toMatchObject({ status: 413, code: 'too_large' });
    }
  });

  it('appends at the end, and the same again only once', async () => {
    const blocks = [message('Sexta')];
    const first = await (await append({ blocks })).json();
    const second = await append({ blocks });
    expect(second.status).toBe(201);
    expect((await second.json()).blocks).toEqual(first.blocks);
    expect(await positions('?after=5')).toEqual([6]);
  });

  it('answers 409 to the same block id with another content', async () => {
    const block = message('Uma');
    await append({ blocks: [block] });
    const response = await append({ blocks: [{ ...block, content: { text: 'Outra' } }] });
    expect([response.status, (await response.json()).code]).toEqual([409, 'conflict']);
  });

  it('answers 412 where If-Match demands another version', async () => {
    const response = await append({ blocks: [message()] }, { 'If-Match': '"1"' });
    expect([response.status, (await response.json()).code]).toEqual([412, 'conflict']);
  });

  it('takes no field beside blocks: id and version stand in the address and the header', async () => {
    expect((await append({ blocks: [message()], id: 'x' })).status).toBe(400);
    expect((await append({ blocks: [message()], ifVersion: 1 })).status).toBe(400);
  });

  it('names the limit that a block passes', async () => {
    const response = await append({ blocks: [message('a'.repeat(256 * 1024))] });
    expect(await response.json()).toMatchObject({
      status: 413,
      code: 'too_large',
      limit: 'content',
      max: 262144,
    });
  });

  it('names the field that is wrong', async () => {
    const response = await append({ blocks: [{ ...message(), role: 'judge' }] });
    expect(await response.json()).toMatchObject({ status: 400, code: 'invalid', field: 'blocks.0.role' });
  });
});
