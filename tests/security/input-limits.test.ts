import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { NewBlock } from '#/lib/domain/session.ts';
import { message, messages } from '../support/factories.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { builtAction, leadsTo, postForm, refusalIn } from '../support/server-actions.ts';
import { storedRecords } from './ownership/stored-records.ts';
import { newTarget, type Target } from './ownership/targets.ts';

let server: TestServer;
let target: Target;
let before: string;
beforeAll(async () => {
  server = await startServer();
  target = await newTarget(server.ask, server.ana, 'active');
});
afterAll(() => server.stop());
beforeEach(() => {
  before = storedRecords(server.databasePath);
});
afterEach(() => {
  // Whatever was refused here, nothing of it was stored and nothing that was there is gone.
  expect(storedRecords(server.databasePath)).toBe(before);
});

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await server.ask(server.ana, path, { method: 'POST', body, headers });
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return response.json();
};
const create = (body: unknown) => post('/api/sessions', body);
const append = (block: unknown) => post(`/api/sessions/${target.session}/blocks`, { blocks: [block] });
const block = (given: Partial<NewBlock>) => message('Oi', { type: 'nota', ...given });

describe('a limit that is passed is named, with what it allows', () => {
  const cases: [string, () => Promise<unknown>, number][] = [
    ['title', () => create({ title: 'ã'.repeat(limits.title + 1) }), limits.title],
    ['content', () => append(message('a'.repeat(limits.content))), limits.content],
    ['contentDepth', () => append(block({ content: nested(limits.contentDepth + 1) })), limits.contentDepth],
    ['metadata', () => append(block({ metadata: { a: 'a'.repeat(limits.metadata) } })), limits.metadata],
    [
      'metadataDepth',
      () => append(block({ metadata: nested(limits.metadataDepth + 1) })),
      limits.metadataDepth,
    ],
    ['metadataKeys', () => append(block({ metadata: wide(limits.metadataKeys + 1) })), limits.metadataKeys],
    ['body', () => create(`{"title":"${'a'.repeat(limits.body)}"}`), limits.body],
  ];

  it.each(cases)('%s', async (limit, ask, max) =>
    expect(await ask()).toMatchObject({ status: 413, code: 'too_large', limit, max }),
  );

  it('body, also where its length is not announced', async () => {
    const body = new Blob([`{"title":"${'a'.repeat(limits.body)}"}`]).stream();
    const request: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { Origin: server.origin, Cookie: server.ana.cookie ?? '', 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    };
    const response = await fetch(`${server.origin}/api/sessions`, request);
    expect(await response.json()).toMatchObject({ status: 413, limit: 'body' });
  });

  it('body, also for signing in and for pages', async () => {
    const body = `{"email":"${'a'.repeat(limits.body)}"}`;
    expect(await post('/api/auth/sign-in/email', body)).toMatchObject({ status: 413, limit: 'openBody' });
    expect(await post('/', body)).toMatchObject({ status: 413, limit: 'body' });
  });

  it('the page size', async () => {
    const response = await server.ask(server.ana, `/api/sessions?limit=${limits.page + 1}`);
    expect(await response.json()).toMatchObject({ status: 400, code: 'invalid', field: 'limit' });
  });

  it('the blocks of one append', async () => {
    const body = { blocks: messages(limits.blocksPerAppend + 1) };
    expect(await post(`/api/sessions/${target.session}/blocks`, body)).toMatchObject({ field: 'blocks' });
  });
});

describe('what cannot be stored is refused', () => {
  const hostile: [string, () => Promise<unknown>][] = [
    ['NUL in a title', () => create({ title: 'a\0b' })],
    ['half a character in a title', () => create('{"title":"\\ud800"}')],
    ['NUL in a text', () => append(message('a\0b'))],
    ['half a character in a text', () => append(message('\ud800'))],
    ['__proto__ in a body', () => create('{"__proto__":{"title":"x"}}')],
    [
      '__proto__ in a block',
      () => append(JSON.parse(`{"__proto__":{},${JSON.stringify(message()).slice(1)}`)),
    ],
    ['__proto__ in content', () => append(block({ content: JSON.parse('{"__proto__":{"admin":true}}') }))],
    ['__proto__ deep in metadata', () => append(block({ metadata: JSON.parse('{"a":[{"__proto__":1}]}') }))],
    ['an unknown field', () => create({ user_id: 'bruno' })],
    ['another’s field in a block', () => append({ ...message(), sessionId: newId() })],
    ['an id that is not one', () => append(message('Oi', { id: 'x' }))],
  ];

  it.each(hostile)('%s', async (_, ask) =>
    expect(await ask()).toMatchObject({ status: 400, code: 'invalid' }),
  );
});

describe('a Server Action', () => {
  const call = async (name: string, fields: Record<string, string>) =>
    refusalIn(leadsTo(await postForm(server, server.ana, builtAction(name), fields)));
  const send = (text: string) => call('sendMessage', { id: target.session, blockId: newId(), text });

  it('refuses what passes a limit', async () => {
    expect(await send('a'.repeat(limits.content))).toBe('too_large');
    const title = 'a'.repeat(limits.title + 1);
    expect(await call('renameSession', { id: target.session, title })).toBe('too_large');
    const fields = Object.fromEntries(Array.from({ length: limits.formFields + 1 }, (_, i) => [`f${i}`, '']));
    expect(await call('renameSession', fields)).toBe('too_large');
  });

  it('refuses what cannot be stored', async () => {
    expect(await send('a\0b')).toBe('invalid');
    expect(await send('')).toBe('invalid');
  });
});

describe('keys that only look dangerous', () => {
  it('are ordinary data', async () => {
    const content = { constructor: { prototype: 1 }, toString: 'x' };
    const { session } = await newTarget(server.ask, server.bruno, 'active');
    const response = await server.ask(server.bruno, `/api/sessions/${session}/blocks`, {
      method: 'POST',
      body: { blocks: [block({ content: content as unknown as NewBlock['content'] })] },
    });
    expect((await response.json()).blocks).toMatchObject([{ content }]);
    before = storedRecords(server.databasePath);
  });
});

/** An object that nests `levels` deep. */
function nested(levels: number): NewBlock['content'] {
  return JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
}

function wide(keys: number): NewBlock['content'] {
  return Object.fromEntries(Array.from({ length: keys }, (_, index) => [`k${index}`, 1]));
}
