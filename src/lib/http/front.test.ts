import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#/lib/config.ts';
import { createLogger } from '#/lib/logger.ts';
import { createFront } from './front.ts';

let server: Server;
const seen: string[] = [];

beforeAll(async () => {
  const front = createFront({
    config: readConfig({}),
    logger: createLogger('silent'),
    api: { fetch: () => new Response('api') },
    pages: async ({ method, url }, response) => {
      seen.push(`${method} ${url}`);
      response.end('page');
    },
    build: 'build',
    isDevelopment: false,
  });
  server = createServer(front);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

const send = (method: string, path: string): Promise<IncomingMessage> => {
  const { port } = server.address() as AddressInfo;
  const headers = { Origin: `http://127.0.0.1:${port}` };
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers }, (response) =>
      resolve(response.resume()),
    );
    sent.on('error', reject).end();
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
