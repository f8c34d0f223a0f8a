import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { builtActions } from '../support/server-actions.ts';
import { storedRecords } from './ownership/stored-records.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Sends headers as they are; `fetch` would put its own Host. */
const send = (method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const own = { Cookie: server.ana.cookie ?? '', 'Content-Length': String(Buffer.byteLength(body)) };
    const { hostname, port } = new URL(server.origin);
    const sent = request({ hostname, port, method, path, headers: { ...own, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: text,
        }),
      );
    });
    sent.on('error', reject).end(body);
  });

const refused = (answer: Answer) => {
  expect([answer.status, answer.type]).toEqual([403, 'application/problem+json']);
  expect(JSON.parse(answer.body)).toMatchObject({ status: 403, code: 'forbidden' });
};

const json = { 'Content-Type': 'application/json' };
const changes: [string, string, string, Record<string, string>][] = [
  ['an API request', 'POST', '/api/sessions', json],
  ['signing out', 'POST', '/api/auth/sign-out', json],
  ['the first account', 'POST', '/api/first-account', json],
  ['a page', 'POST', '/', { 'Content-Type': 'multipart/form-data; boundary=x' }],
  ['an address without a page', 'DELETE', '/nowhere', {}],
  ['a preflight', 'OPTIONS', '/api/sessions', { 'Access-Control-Request-Method': 'POST' }],
];

describe.each(changes)('%s by %s %s', (_, method, path, headers) => {
  it.each([
    ['none', undefined],
    ['null', 'null'],
    ['another', 'https://evil.example'],
    ['another port', 'http://127.0.0.1:1'],
  ])('is refused with %s as its Origin, and changes nothing', async (_, origin) => {
    const before = storedRecords(server.databasePath);
    refused(await send(method, path, { ...headers, ...(origin && { Origin: origin }) }, '{}'));
    expect(storedRecords(server.databasePath)).toBe(before);
  });

  it('passes with its own', async () => {
    const { status } = await send(method, path, { ...headers, Origin: server.origin }, '{}');
    expect(status).not.toBe(403);
  });
});

describe('a Server Action', () => {
  it.each(builtActions())('$name is refused without Origin, and changes nothing', async ({ id, page }) => {
    const before = storedRecords(server.databasePath);
    const headers = { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' };
    refused(await send('POST', page, headers, '[{}]'));
    refused(await send('POST', page, { ...headers, Origin: 'https://evil.example' }, '[{}]'));
    expect(storedRecords(server.databasePath)).toBe(before);
  });
});

describe('a foreign Host, as DNS rebinding brings it', () => {
  it.each(['/', '/api/sessions', '/api/health', '/_next/static/x.js'])('is refused at %s', async (path) =>
    refused(await send('GET', path, { Host: 'evil.example' })),
  );

  it('is refused also with an Origin that goes with it', async () =>
    refused(
      await send(
        'POST',
        '/api/sessions',
        { ...json, Host: 'evil.example', Origin: 'http://evil.example' },
        '{}',
      ),
    ));

  it('is not believed in X-Forwarded-Host either', async () => {
    const forged = { 'X-Forwarded-Host': 'evil.example', Origin: 'https://evil.example' };
    refused(await send('POST', '/api/sessions', { ...json, ...forged }, '{}'));
  });
});

describe('an answer to another site', () => {
  it('never allows it to read', async () => {
    const response = await server.ask(server.ana, '/api/sessions', {
      headers: { Origin: 'https://evil.example' },
    });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  });
});
