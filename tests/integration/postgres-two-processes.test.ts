import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumOptions } from '../support/chromium.ts';
import { message } from '../support/factories.ts';
import { LiveReader } from '../support/live-reader.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { askAt, type Caller, nobody, signIn, type TestServer } from '../support/server.ts';
import { builtAction, leadsTo, postForm } from '../support/server-actions.ts';
import { ServerProcess } from '../support/server-process.ts';

interface Process {
  origin: string;
  ask: TestServer['ask'];
  kill: () => Promise<void>;
}

/** Times are told, never judged: a slow machine is not a failed test. */
const tell = (what: string, times: number[]) => {
  const sorted = times.toSorted((a, b) => a - b).map((time) => time.toFixed(0));
  const median = sorted[Math.floor(sorted.length / 2)];
  process.stdout.write(`    ${what}: median ${median} ms, longest ${sorted.at(-1)} ms of ${sorted.length}\n`);
};

describe('two processes on one PostgreSQL', () => {
  let postgres: PostgresServer;
  let first: Process;
  let second: Process;
  let ana: Caller;
  let session = '';

  beforeAll(async () => {
    postgres = await startPostgres();
    const settings = {
      DATABASE_URL: await postgres.createDatabase(),
      AUTH_SECRET: 'only-for-a-database-that-is-thrown-away',
    };
    const start = async (): Promise<Process> => {
      const server = await ServerProcess.start({ kind: 'whole', settings });
      return { origin: server.origin, ask: askAt(server.origin), kill: () => server.kill() };
    };
    // Both at once on an empty database: one migrates it, the other waits.
    [first, second] = await Promise.all([start(), start()]);
    ana = await signIn(first.ask, '/api/first-account', { name: 'Ana Prado', email: 'ana@example.com' });
    session = await newSession('Recusa de cobertura');
  });
  afterAll(async () => {
    await Promise.all([first.kill(), second.kill()]);
    await postgres.stop();
  });

  const newSession = async (title: string): Promise<string> => {
    const made = await first.ask(ana, '/api/sessions', { method: 'POST', body: { title } });
    return (await made.json()).session.id;
  };
  const append = async (at: Process, text: string): Promise<void> => {
    const body = { blocks: [message(text)] };
    const { status } = await at.ask(ana, `/api/sessions/${session}/blocks`, { method: 'POST', body });
    expect(status).toBe(201);
  };

  it('take the same sign-in, and end it together', async () => {
    expect((await second.ask(ana, '/api/sessions')).status).toBe(200);
    const elsewhere = await signIn(second.ask, '/api/auth/sign-in/email', ana);
    expect((await first.ask(elsewhere, '/api/sessions')).status).toBe(200);
    await second.ask(elsewhere, '/api/auth/sign-out', { method: 'POST', body: {} });
    expect((await first.ask(elsewhere, '/api/sessions')).status).toBe(401);
    expect((await first.ask(nobody, '/api/sessions')).status).toBe(401);
  });

  it('tell a change of one to the streams of the other', async () => {
    const stream = new LiveReader(await second.ask(ana, '/api/live'));
    const times: number[] = [];
    for (let count = 0; count < 20; count += 1) {
      const begin = performance.now();
      await append(first, `Mensagem ${count}`);
      const { event, data } = await stream.next();
      times.push(performance.now() - begin);
      expect(event).toBe('change');
      expect(JSON.parse(data)).toMatchObject({ kind: 'blocks', sessionId: session });
    }
    tell('from sending it to the first to an event from the second', times);
    await stream.leave();
  });

  it('end a stream of the one at once when its sign-in ends through the other', async () => {
    const elsewhere = await signIn(first.ask, '/api/auth/sign-in/email', ana);
    const [ended, goesOn] = [
      new LiveReader(await second.ask(elsewhere, '/api/live')),
      new LiveReader(await second.ask(ana, '/api/live')),
    ];
    const begin = performance.now();
    await first.ask(elsewhere, '/api/auth/sign-out', { method: 'POST', body: {} });
    await expect(ended.next()).rejects.toThrow('The stream ended.');
    tell('from a sign-out through the first to the end of a stream of the second', [
      performance.now() - begin,
    ]);
    await append(first, 'Depois da saída');
    expect(await goesOn.next()).toMatchObject({ event: 'change' });
    await goesOn.leave();
  });

  it('run Server Actions on either', async () => {
    const rename = builtAction('renameSession');
    for (const process of [first, second]) {
      const title = `Negativa de cobertura, ${process.origin}`;
      const renamed = await postForm(process, ana, rename, { id: session, title });
      expect(leadsTo(renamed)).toBe(`/s/${session}`);
      expect(await (await first.ask(ana, `/api/sessions/${session}`)).json()).toMatchObject({ title });
    }
  });

  it('show in a browser on one what was written through the other, also after that one was killed', async () => {
    const browser = await chromium.launch(chromiumOptions());
    const context = await browser.newContext();
    const cookies = (ana.cookie ?? '').split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return { name, value, url: second.origin };
    });
    await context.addCookies(cookies);
    const page = await context.newPage();
    const streamed = page.waitForResponse((response) => response.url().endsWith('/api/live'));
    await page.goto(`${second.origin}/s/${session}`);
    await streamed;
    const sees = (text: string) => page.getByText(text, { exact: true }).first().waitFor({ timeout: 30_000 });
    const times: number[] = [];
    for (let count = 0; count < 10; count += 1) {
      const begin = performance.now();
      await append(first, `Pela outra máquina, ${count}`);
      await sees(`Pela outra máquina, ${count}`);
      times.push(performance.now() - begin);
    }
    tell('from sending it to the first to seeing it in a browser on the second', times);
    await first.kill();
    await append(second, 'A outra caiu, esta continua');
    await sees('A outra caiu, esta continua');
    expect((await second.ask(ana, '/')).status).toBe(200);
    await browser.close();
  });
});
