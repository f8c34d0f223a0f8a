import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#/lib/config.ts';
import { createLogger } from '#/lib/logger.ts';
import { until } from '../../../tests/support/until.ts';
import { createFront } from './front.ts';
import { LargeBodies } from './large-bodies.ts';

let server: Server;
const seen: string[] = [];
/** Ends the requests of /slow. */
const slow: (() => void)[] = [];

beforeAll(async () => {
  const front = createFront({
    config: readConfig({}),
    logger: createLogger('silent'),
    userOf: async () => null,
    largeBodies: new LargeBodies(),
    api: { fetch: () => new Response('api') },
    pages: async ({ method, url }, response) => {
      seen.push(`${method} ${url}`);
      if (url === '/slow') await new Promise<void>((end) => slow.push(end));
      response.end('page');
    },
    build: 'build',
    isDevelopment: false,
  });
  server = createServer(front);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

const send = (method: string, path: string, more = {}, body = ''): Promise<IncomingMessage> => {
  const { port } = server.address() as AddressInfo;
  const headers = { Origin: `http://127.0.0.1:${port}`, ...more };
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers }, (response) =>
      resolve(response.resume()),
    );
    sent.on('error', reject).end(body);
  });
};

describe('the front', () => {
  it.each(['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    'answers 405 to %s on a page',
    async (method) => {
      const { statusCode, headers } = await send(method, '/library');
      expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    },
  );

  it.each([
    undefined,
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-datax',
  ])('answers 415 to a post of the type %s on a page', async (type) => {
    seen.length = 0;
    expect((await send('POST', '/', { ...(type && { 'Content-Type': type }) })).statusCode).toBe(415);
    expect((await send('POST', '/', { 'Content-Type': 'multipart/form-data; boundary=x' })).statusCode).toBe(
      200,
    );
    expect(seen).toEqual(['POST /']);
  });

  it('hands large forms of one address on one after another, and small ones at once', async () => {
    const post = (length: number) =>
      send('POST', '/slow', { 'Content-Type': 'multipart/form-data; boundary=x' }, 'x'.repeat(length));
    seen.length = 0;
    const sent = [post(100_000), post(100_000)];
    await until(() => expect(slow.length).toBe(1));
    sent.push(post(100));
    await until(() => expect(slow.length).toBe(2));
    expect(seen).toHaveLength(2);
    slow[0]?.();
    await until(() => expect(slow.length).toBe(3));
    for (const end of slow) end();
    expect((await Promise.all(sent)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  });

  it('leaves the methods of the API to the API', async () => {
    expect((await send('PUT', '/api/sessions')).statusCode).toBe(200);
  });

  it('lets no address with a token go on in a Referer', async () => {
    const policyOf = async (path: string) => (await send('GET', path)).headers['referrer-policy'];
    expect(await policyOf('/reset-password?token=abc')).toBe('strict-origin');
    expect(await policyOf('/invitation?refused=email&token=abc')).toBe('strict-origin');
    expect(await policyOf('/reset-password')).toBe('same-origin');
  });

  it('hands an address that cannot be decoded on as one that no page has', async () => {
    seen.length = 0;
    for (const path of ['/s/%', '/s/%ff?a=%', '/s/%C3%A7?a=%']) await send('GET', path);
    expect(seen).toEqual(['GET /not-found', 'GET /not-found', 'GET /s/%C3%A7?a=%']);
  });
});
