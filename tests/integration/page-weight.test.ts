import { afterAll, beforeAll, expect, it } from 'vitest';
import { weighPage } from '../support/page-weight.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/**
 * What the first load of each page may weigh in bytes, compressed: its scripts, and its document with the texts. A page
 * that grows beyond it loads something that it does not show at first (decision 0049).
 */
const budgets = [
  { path: '/sign-in', scripts: 170_000, html: 10_000 },
  { path: '/', scripts: 245_000, html: 45_000 },
  { path: '/deadlines', scripts: 248_000, html: 45_000 },
  { path: '/account', scripts: 183_000, html: 45_000 },
] as const;

it.each(budgets)('the first load of $path stays within its budget', async ({ path, scripts, html }) => {
  const cookie = path === '/sign-in' ? undefined : server.ana.cookie;
  const weight = await weighPage(server.origin, path, cookie);
  // A page that was not rendered names next to nothing.
  expect(weight.scripts).toBeGreaterThan(100_000);
  expect(weight.scripts).toBeLessThanOrEqual(scripts);
  expect(weight.html).toBeLessThanOrEqual(html);
});

it('sends a phone no sidebar, for which its screen has no room', async () => {
  const html = async (agent: string) => {
    const headers = { 'User-Agent': agent };
    return (await server.ask(server.ana, '/', { headers })).text();
  };
  const phone = 'Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36';
  expect(await html(phone)).not.toContain('id="sidebar"');
  expect(await html(phone.replace('Mobile ', ''))).toContain('id="sidebar"');
});
