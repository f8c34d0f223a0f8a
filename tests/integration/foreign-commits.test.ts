import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { juca } from '../support/juca-command.ts';
import { LiveReader } from '../support/live-reader.ts';
import { askAt, type Caller, signIn, type TestServer } from '../support/server.ts';
import { ServerProcess } from '../support/server-process.ts';
import { filedMessages } from '../support/session-files.ts';
import { until } from '../support/until.ts';

describe('a command that writes beside a running server on SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'juca-beside-'));
  const settings = { SQLITE_PATH: join(folder, 'juca.db') };
  let server: ServerProcess;
  let ask: TestServer['ask'];
  let ana: Caller;
  beforeAll(async () => {
    server = await ServerProcess.start({ kind: 'api', settings });
    ask = askAt(server.origin);
    ana = await signIn(ask, '/api/first-account', { name: 'Ana Prado', email: 'ana@example.com' });
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Milliseconds of the clock at which the list at `path` first has something in it. */
  const shownAt = (path: string, key: string): Promise<number> =>
    until(async () => {
      const list = await (await ask(ana, path)).json();
      expect(list[key]).not.toEqual([]);
      return performance.now();
    });

  /** Runs the command while a tab listens; resolves once the tab was told to read again. */
  const runBeside = async (args: string[], path: string, key: string): Promise<void> => {
    const live = new LiveReader(await ask(ana, '/api/live'));
    const shown = shownAt(path, key);
    const run = juca(args, settings);
    expect((await live.next()).event).toBe('reset');
    const told = performance.now();
    // Told, never judged: a slow machine is not a failed test.
    process.stdout.write(
      `    ${args.slice(0, 2).join(' ')}: reset ${Math.round(told - (await shown))} ms after it could be read\n`,
    );
    expect(await run).toMatchObject({ code: 0, err: '' });
    await live.leave();
  };

  it('S-72 makes open tabs read again after `juca library import`', async () => {
    const file = join(folder, 'espelhos.json');
    const espelho = { id: '1', numeroProcesso: '1', siglaClasse: 'REsp', ementa: 'Plano de saúde.' };
    writeFileSync(file, JSON.stringify([espelho]));
    await runBeside(['library', 'import', file], '/api/library/decisions', 'decisions');
  });

  it('S-72 makes open tabs read again after `juca session import`', async () => {
    const file = join(folder, 'session.json');
    writeFileSync(file, JSON.stringify(filedMessages(3)));
    await runBeside(['session', 'import', file], '/api/sessions', 'sessions');
  });
});
