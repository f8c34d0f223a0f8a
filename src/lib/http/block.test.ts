import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Session } from '#/lib/domain/session.ts';
import { messages } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const newBlock = async () => {
  const { session, blocks } = await juca.sessions.for(juca.ana).create({ blocks: messages(2) });
  return { session, block: blocks[0] as Block };
};

const ask = (
  { session, block }: { session: Session; block: Block },
  method: string,
  tag: string | undefined,
  body?: unknown,
) =>
  juca.ask(juca.ana, `/api/sessions/${session.id}/blocks/${block.id}`, {
    method,
    ...(body !== undefined && { body }),
    headers: { ...(tag !== undefined && { 'If-Match': tag }) },
  });

describe('PATCH /api/sessions/:id/blocks/:blockId', () => {
  it('replaces the content at the version that was seen, and the same again is a success', async () => {
    const known = await newBlock();
    const body = { content: { text: 'Revista' } };
    const tag = `"${known.block.version}"`;
    const response = await ask(known, 'PATCH', tag, body);
    const { session, blocks } = await response.json();
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).toBe(`"${session.version}"`);
    const metadata = { revisedAt: session.updatedAt };
    expect(blocks).toEqual([{ ...known.block, content: body.content, version: session.version, metadata }]);
    expect(await (await ask(known, 'PATCH', tag, body)).json()).toEqual({ session, blocks });
  });

  it('answers 412 with the version that is there, where another was seen', async () => {
    const known = await newBlock();
    const response = await ask(known, 'PATCH', '"99"', { content: { text: 'Revista' } });
    expect(await response.json()).toMatchObject({
      status: 412,
      code: 'conflict',
      version: known.block.version,
    });
  });

  it.each([undefined, '*', '2'])('refuses the If-Match %s, which names no version', async (tag) => {
    const response = await ask(await newBlock(), 'PATCH', tag, { content: { text: 'Revista' } });
    expect(await response.json()).toMatchObject({ status: 400, code: 'invalid', field: 'If-Match' });
  });

  it('takes content and metadata, and nothing beside them', async () => {
    const known = await newBlock();
    const tag = `"${known.block.version}"`;
    for (const body of [{}, { content: { text: '' } }, { content: { text: 'a' }, role: 'user' }]) {
      expect((await ask(known, 'PATCH', tag, body)).status).toBe(400);
    }
    const noted = await ask(known, 'PATCH', tag, { content: { text: 'a' }, metadata: { nota: 1 } });
    expect((await noted.json()).blocks).toMatchObject([{ metadata: { nota: 1 } }]);
  });
});

describe('DELETE /api/sessions/:id/blocks/:blockId', () => {
  it('empties the block at the version that was seen, once', async () => {
    const known = await newBlock();
    const tag = `"${known.block.version}"`;
    expect((await ask(known, 'DELETE', '"99"')).status).toBe(412);
    const { blocks } = await (await ask(known, 'DELETE', tag)).json();
    expect(blocks).toMatchObject([{ id: known.block.id, content: {}, removedAt: expect.any(String) }]);
    expect((await ask(known, 'DELETE', tag)).status).toBe(404);
  });

  it('needs an If-Match', async () => {
    expect((await ask(await newBlock(), 'DELETE', undefined)).status).toBe(400);
  });
});
