import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { builtAction, postForm } from '../support/server-actions.ts';
import { ServerProcess } from '../support/server-process.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const pages = ['/', '/sign-in', '/account', '/s/018f0000-0000-7000-8000-000000000000', '/nowhere'];

/** Where a page leads, when it leads on; the page itself else. */
const arrive = async (path: string) => {
  const response = await server.ask(server.ana, path);
  return { response, html: await response.text() };
};

const directive = (response: Response, name: string): string[] => {
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  return (
    policy
      .split('; ')
      .find((each) => each.startsWith(`${name} `))
      ?.split(' ')
      .slice(1) ?? []
  );
};

const nonceOf = (response: Response): string =>
  /^'nonce-(.+)'$/.exec(
    directive(response, 'script-src').find((each) => each.startsWith("'nonce-")) ?? '',
  )?.[1] ?? '';

describe.each(pages)('the page %s', (path) => {
  it('carries one nonce, new for each answer, and no script without it', async () => {
    const first = await arrive(path);
    const nonce = nonceOf(first.response);
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    const scripts = [...first.html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.length).toBeGreaterThan(0);
    for (const tag of scripts) expect(tag).toContain(`nonce="${nonce}"`);
    for (const [tag] of first.html.matchAll(/<style\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    expect(first.html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/);
    expect(nonceOf((await arrive(path)).response)).not.toBe(nonce);
  });

  it('has a policy that lets nothing else run, frame or be framed', async () => {
    const { response } = await arrive(path);
    expect(directive(response, 'script-src')).toEqual([
      "'self'",
      `'nonce-${nonceOf(response)}'`,
      "'strict-dynamic'",
    ]);
    for (const name of ['base-uri', 'frame-ancestors', 'object-src']) {
      expect(directive(response, name)).toEqual(["'none'"]);
    }
    expect(response.headers.get('Content-Security-Policy')).not.toMatch(/unsafe-eval|https:|\*/);
  });

  it('takes no nonce from whoever asks', async () => {
    const headers = { 'Content-Security-Policy': "script-src 'nonce-sent-by-a-stranger'" };
    const response = await server.ask(server.ana, path, { headers });
    expect(nonceOf(response)).not.toBe('sent-by-a-stranger');
    expect(await response.text()).not.toContain('sent-by-a-stranger');
  });
});

const everything: [string, () => Promise<Response>][] = [
  ...pages.map((path): [string, () => Promise<Response>] => [path, () => server.ask(server.ana, path)]),
  ['/api/sessions', () => server.ask(server.ana, '/api/sessions')],
  ['/api/sessions, signed out', () => server.ask(server.nobody, '/api/sessions')],
  ['/api/nothing', () => server.ask(server.ana, '/api/nothing')],
  ['/api/health', () => server.ask(server.nobody, '/api/health')],
  ['/api/health/ready', () => server.ask(server.nobody, '/api/health/ready')],
  ['/api/auth/sign-ins', () => server.ask(server.ana, '/api/auth/sign-ins')],
  ['a refusal', () => server.ask(server.nobody, '/', { method: 'POST', headers: { Origin: 'null' } })],
  ['an action', () => postForm(server, server.ana, builtAction('sendMessage'), {})],
  ['the page data of /', () => server.ask(server.ana, '/?_rsc=1', { headers: { RSC: '1' } })],
];

describe.each(everything)('%s', (_, get) => {
  it('is kept by no cache', async () => {
    expect((await get()).headers.get('Cache-Control')).toContain('no-store');
  });

  it('carries the headers that everything carries', async () => {
    const { headers } = await get();
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('Strict-Transport-Security')).toBeNull();
  });
});

describe('the live stream', () => {
  it('is kept by no cache', async () => {
    const response = await server.ask(server.ana, '/api/live');
    await response.body?.cancel();
    expect(response.headers.get('Cache-Control')).toContain('no-store');
  });
});

describe('a file of the build', () => {
  it('may be kept, and is nothing but a file', async () => {
    const { html } = await arrive('/sign-in');
    const [, path = ''] = /src="(\/_next\/static\/[^"]+\.js)"/.exec(html) ?? [];
    const { headers } = await server.ask(server.nobody, path);
    expect(headers.get('Cache-Control')).toContain('immutable');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('a server that people reach by https', () => {
  it('asks browsers to stay there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'juca-https-'));
    const secure = await ServerProcess.start({
      kind: 'api',
      settings: { SQLITE_PATH: join(folder, 'juca.db'), PUBLIC_URL: 'https://juca.example' },
    });
    const response = await fetch(`${secure.origin}/api/health`);
    await secure.stop();
    rmSync(folder, { recursive: true, force: true });
    expect(response.headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}; includeSubDomains$/);
  });
});
