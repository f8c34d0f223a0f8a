import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import { takeSnapshot } from '#/lib/db/sqlite/backup/snapshot.ts';
import { openSqliteEngine, type SqliteEngine, type SqliteOptions } from '#/lib/db/sqlite/engine.ts';
import { readHeader } from '#/lib/db/sqlite/file/header.ts';
import { damagePagesWith } from '../support/damage.ts';
import { DatabaseThreads } from '../support/database-threads.ts';
import { message, newCast } from '../support/factories.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';
import { until } from '../support/until.ts';

describe('the file of a SQLite database', () => {
  const databases = sqliteEngine();
  const { ana } = newCast();
  let path: string;
  let opened: SqliteEngine[];
  beforeEach(async () => {
    path = (await databases.migrated()).settings.SQLITE_PATH ?? '';
    opened = [];
  });
  afterEach(() => Promise.all(opened.map((engine) => engine.close())));
  afterAll(() => databases.cleanUp());

  const open = async (options: Partial<SqliteOptions> = {}) => {
    const notes: string[] = [];
    const events = { note: (_: string, note: string) => notes.push(note) };
    const engine = await openSqliteEngine({ path, readers: 1, events, ...options });
    opened.push(engine);
    return { engine, notes, sessions: new SessionsDB(engine).for(ana) };
  };
  const healthIs = (engine: SqliteEngine, reasons: string[]) =>
    until(async () => expect((await engine.health()).reasons).toEqual(reasons));

  it('F-01 is missed at the start, with the newest backup named', async () => {
    await (await open()).engine.close();
    const backups = join(dirname(path), 'backups');
    mkdirSync(backups);
    const backup = await takeSnapshot({ source: path, folder: backups, takenAt: '2026-11-26T10:00:00.000Z' });
    for (const part of ['', '-wal', '-shm']) rmSync(path + part, { force: true });
    await expect(open({ backups })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(`juca restore ${backup.path}`),
    });
    expect(readdirSync(dirname(path))).not.toContain(basename(path));
  });

  it.each([
    ['moved away', () => renameSync(path, `${path}.away`), 'file_missing'],
    ['emptied', () => truncateSync(path, 0), 'file_missing'],
    ['replaced', () => replace(path), 'file_replaced'],
    ['without its log', () => rmSync(`${path}-wal`), 'file_missing'],
  ])('F-04 gets no write once it is %s', async (_, change, reason) => {
    const { engine, sessions } = await open();
    const { session } = await sessions.create();
    change();
    const append = () => sessions.append({ id: session.id, blocks: [message()] });
    await expect(append()).rejects.toMatchObject({ code: 'unavailable', details: { reason } });
    await healthIs(engine, [reason]);
    await expect(append()).rejects.toMatchObject({ code: 'unavailable', details: { reason } });
  });

  it('F-04 is written to again once it is back, and a thread that was started again opens no other file', async () => {
    const threads = new DatabaseThreads();
    const { engine, sessions } = await open();
    const { session } = await sessions.create();
    renameSync(path, `${path}.away`);
    writeFileSync(path, 'This is a letter, and not a database. '.repeat(200));
    const [writer] = threads.started;
    threads.stop();
    await Promise.all([writer && once(writer, 'exit'), writer?.terminate()]);
    await until(async () => expect((await engine.health()).reasons).toContain('threads_restarting'));
    renameSync(`${path}.away`, path);
    await until(() => sessions.append({ id: session.id, blocks: [message()] }));
    await healthIs(engine, []);
  });

  it('F-04 gets no write once another database is written over it', async () => {
    const { engine, sessions } = await open();
    const { session } = await sessions.create();
    const other = (await databases.empty()).settings.SQLITE_PATH ?? '';
    await (await openSqliteEngine({ path: other })).close();
    copyFileSync(other, path);
    await healthIs(engine, ['file_replaced']);
    const append = sessions.append({ id: session.id, blocks: [message()] });
    await expect(append).rejects.toMatchObject({ details: { reason: 'file_replaced' } });
  });

  it('F-05 has its log copied back where the path is a symbolic link', async () => {
    const link = join(dirname(path), 'link.db');
    symlinkSync(basename(path), link);
    const { sessions } = await open({ path: link });
    const before = readHeader(path)?.sequence ?? 0;
    await sessions.create();
    await sessions.create();
    await until(() => expect(readHeader(path)?.sequence).toBe(before + 2));
  });

  it('F-06 fails a read of a damaged page alone, and takes no write any more', async () => {
    const threads = new DatabaseThreads();
    const first = await open();
    const [whole = '', , damaged = ''] = await threeSessions(first.sessions, 'Dano');
    await first.engine.close();
    expect(damagePagesWith(path, 'Dano')).toBeGreaterThan(0);
    const { engine, sessions, notes } = await open({ backups: join(dirname(path), 'none') });
    const before = threads.started.length;
    for (let count = 0; count < 3; count += 1) {
      await expect(sessions.open({ id: damaged })).rejects.toMatchObject({ code: 'unavailable' });
      expect((await sessions.open({ id: whole, limit: 5 })).blocks).toHaveLength(5);
    }
    expect(threads.started).toHaveLength(before);
    threads.stop();
    await expect(sessions.create()).rejects.toMatchObject({
      details: { reason: 'damaged' },
      message: expect.stringContaining('No backup is known.'),
    });
    await healthIs(engine, ['damaged']);
    await until(() => expect(notes.join()).toContain('There is no backup in'));
  });

  it('F-07 is checked at the start, before anyone reads the damaged page', async () => {
    const first = await open();
    const { session } = await first.sessions.create({ blocks: [message('Dano'.repeat(5_000))] });
    await first.engine.close();
    damagePagesWith(path, 'Dano');
    const { engine, sessions } = await open({ inspection: { start: 60_000, every: 60_000 } });
    expect(await engine.health()).toMatchObject({ status: 'degraded', reasons: ['damaged'] });
    const append = sessions.append({ id: session.id, blocks: [message()] });
    await expect(append).rejects.toMatchObject({ details: { reason: 'damaged' } });
    expect((await sessions.list()).sessions).toHaveLength(1);
  });

  it('F-07 is checked again while it is in use, and an intact one is not complained of', async () => {
    const { engine, sessions, notes } = await open({ inspection: { start: 60_000, every: 20 } });
    const { session } = await sessions.create({ blocks: [message('Dano'.repeat(5_000))] });
    expect(await engine.health()).toMatchObject({ status: 'ok' });
    expect(notes).toEqual([]);
    // The log may still be copied over a page that was damaged.
    await until(async () => {
      damagePagesWith(path, 'Dano');
      expect((await engine.health()).reasons).toEqual(['damaged']);
    });
    expect(session.version).toBeGreaterThan(0);
  });

  it('F-09 has its log copied back when the clock was set ahead by a year and back', async () => {
    const { sessions } = await open();
    const before = readHeader(path)?.sequence ?? 0;
    await sessions.create();
    const ahead = Date.now() / 1_000 + 365 * 24 * 3_600;
    utimesSync(`${path}-wal`, ahead, ahead);
    await until(() => expect(readHeader(path)?.sequence).toBe(before + 1));
  });
});

const replace = (path: string): void => {
  copyFileSync(path, `${path}.copy`);
  renameSync(`${path}.copy`, path);
  expect(statSync(path).size).toBeGreaterThan(0);
};

/** Three sessions whose blocks fill pages of their own; the blocks of the last one contain `mark`, its title does not. */
const threeSessions = async (sessions: OwnedSessions, mark: string): Promise<string[]> => {
  const ids: string[] = [];
  for (const text of ['Calma', 'Entre', mark]) {
    const { session } = await sessions.create({ title: 'Consulta' });
    const blocks = Array.from({ length: 20 }, () => message(text.repeat(500)));
    await sessions.append({ id: session.id, blocks });
    ids.push(session.id);
  }
  return ids;
};
