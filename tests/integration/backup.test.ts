import { mkdir, mkdtemp, open, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BackupSchedule, backupsIn } from '#/lib/db/sqlite/backup/schedule.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { doorsOf } from '../support/doors.ts';
import { message, newCast } from '../support/factories.ts';
import { juca } from '../support/juca-command.ts';

let folder: string;
let settings: Record<string, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'juca-backup-'));
  settings = { SQLITE_PATH: join(folder, 'juca.db'), BACKUP_DIR: join(folder, 'backups') };
});
afterEach(() => rm(folder, { recursive: true }));

const { ana } = newCast();

const opened = async () => doorsOf(await openSqliteEngine({ path: settings.SQLITE_PATH ?? '' }));

/** A database with one session of so many blocks. */
const filled = async (blocks: number): Promise<string> => {
  const { sessions } = await opened();
  const { session } = await sessions.for(ana).create({ blocks: [message('A primeira.')] });
  for (let index = 1; index < blocks; index += 1) {
    await sessions.for(ana).append({ id: session.id, blocks: [message(`Nota ${index}.`)] });
  }
  await sessions.close();
  return session.id;
};

const taken = async (): Promise<string> => {
  const { code, err } = await juca(['backup'], settings);
  expect([code, err]).toEqual([0, '']);
  const [name = ''] = await backupsIn(settings.BACKUP_DIR ?? '');
  return join(settings.BACKUP_DIR ?? '', name);
};

it('takes one moment of a database that 64 callers write to, and restores it', async () => {
  const { sessions } = await opened();
  const own = sessions.for(ana);
  let isWriting = true;
  /** By session, the position that was acknowledged last. */
  const acknowledged = new Map<string, number>();
  const write = async () => {
    const { session } = await own.create({ blocks: [message('A primeira.')] });
    acknowledged.set(session.id, 1);
    while (isWriting) {
      const { blocks } = await own.append({ id: session.id, blocks: [message('Mais uma.')] });
      acknowledged.set(session.id, blocks[0]?.position ?? 0);
    }
  };
  const writers = Array.from({ length: 64 }, write);
  while (acknowledged.size < 64) await own.list();
  const before = new Map(acknowledged);
  const backup = await taken();
  const after = new Map(acknowledged);
  isWriting = false;
  await Promise.all(writers);
  await sessions.close();

  expect((await juca(['restore', backup], settings)).code).toBe(0);
  const restored = await opened();
  for (const [id, atStart] of before) {
    const { session, blocks } = await restored.sessions.for(ana).open({ id, limit: 1 });
    expect(session.messageCount).toBe(session.lastPosition);
    expect(blocks[0]?.position).toBe(session.lastPosition);
    expect(session.lastPosition).toBeGreaterThanOrEqual(atStart);
    // One append of each caller may have been committed and not yet acknowledged.
    expect(session.lastPosition).toBeLessThanOrEqual((after.get(id) ?? 0) + 1);
  }
  await restored.sessions.close();
  expect((await readdir(folder)).filter((name) => name.includes('before-'))).not.toEqual([]);
});

it('names the place of a byte that changed, and restores nothing of such a backup', async () => {
  const id = await filled(30);
  const backup = await taken();
  const file = await open(backup, 'r+');
  const at = Math.floor((await stat(backup)).size / 2);
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at);
  await file.write(Buffer.from([(buffer[0] ?? 0) ^ 1]), 0, 1, at);
  await file.close();

  const verified = await juca(['verify', backup], settings);
  expect(verified.code).toBe(1);
  expect(verified.err).toMatch(/Bytes 0 to \d+ are not what was backed up/);
  expect((await juca(['restore', backup], settings)).code).toBe(1);
  const { sessions } = await opened();
  expect((await sessions.for(ana).get({ id })).messageCount).toBe(30);
  await sessions.close();
});

it('leaves a database alone that is in use', async () => {
  await filled(1);
  const backup = await taken();
  const { sessions } = await opened();
  await sessions.for(ana).create({ blocks: [message('Depois da cópia.')] });
  const { code, err } = await juca(['restore', backup], settings);
  expect(code).toBe(1);
  expect(err).toContain('Stop Juca');
  expect((await sessions.for(ana).list()).sessions).toHaveLength(2);
  await sessions.close();
});

it('refuses a file that is no database', async () => {
  const file = join(folder, 'note.db');
  await writeFile(file, 'not a database at all, and longer than its header would be');
  const { code, err } = await juca(['verify', file], settings);
  expect(code).toBe(1);
  expect(err).toContain('SQLite cannot read the file');
});

it('takes a manifest that cannot be read as damage, and none as less to compare', async () => {
  await filled(2);
  const backup = await taken();
  await writeFile(`${backup}.json`, '{"format":"juca-b');
  const damaged = await juca(['verify', backup], settings);
  expect(damaged).toMatchObject({ code: 1, err: expect.stringContaining('manifest') });
  await rm(`${backup}.json`);
  expect((await juca(['verify', backup], settings)).code).toBe(0);
});

it('keeps the newest backups and knows the last good one after a restart', async () => {
  await filled(2);
  const backups = settings.BACKUP_DIR ?? '';
  const days = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];
  const { snapshotInThread } = await import('#/lib/db/sqlite/backup/in-thread.ts');
  await mkdir(backups, { recursive: true });
  for (const takenAt of days) {
    await snapshotInThread({ source: settings.SQLITE_PATH ?? '', folder: backups, takenAt });
  }
  await writeFile(join(backups, 'juca-20260103T000000Z.db.partial'), 'interrupted');
  await writeFile(join(backups, 'thesis.pdf.partial'), 'a download of somebody');
  await mkdir(join(backups, 'juca-20260104T000000Z.db'));
  await symlink(join(folder, 'nowhere'), join(backups, 'juca-20260105T000000Z.db'));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const schedule = new BackupSchedule(
    { source: settings.SQLITE_PATH ?? '', folder: backups, every: 1, keep: 2, firstAfter: 0 },
    { taken: resolve, failed: reject },
  );
  await schedule.start();
  expect(schedule.lastGood).toBe(days[1]);
  const third = await promise;
  await schedule.stop();
  const kept = await backupsIn(backups);
  expect(kept).toHaveLength(2);
  expect(third.endsWith(kept[1] ?? '-')).toBe(true);
  const partial = (await readdir(backups)).filter((name) => name.endsWith('.partial'));
  expect(partial).toEqual(['thesis.pdf.partial']);
});
