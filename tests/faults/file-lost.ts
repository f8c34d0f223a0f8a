import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { restoreBackup } from '#/lib/db/sqlite/backup/restore.ts';
import { takeSnapshot } from '#/lib/db/sqlite/backup/snapshot.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { Embedded } from './embedded.ts';
import { type Fault, type FaultOptions, type Outcome, Violations, waysToPlay } from './fault.ts';
import { inFolder } from './folder.ts';

/** A stopped installation finds its file missing, emptied, or another program's in its place. */
export const fileLost: Fault = {
  name: 'file-lost',
  promise: 'it does not start, touches no file, names the newest backup, and starts once that is restored',
  play: (options) => inFolder((folder) => playIn(folder, options)),
};

const ways: ((path: string) => void)[] = [
  (path) => rmSync(path),
  (path) => truncateSync(path, 0),
  (path) => writeForeign(path, 'wal'),
  (path) => writeForeign(path, 'delete'),
];

const playIn = async (folder: string, options: FaultOptions): Promise<Outcome> => {
  const violations = new Violations();
  let lost = 0;
  const played = waysToPlay(ways, options, 20);
  for (const [round, take] of played.entries()) {
    const path = join(folder, `${round}`, 'juca.db');
    lost += await playOnce(path, take, violations);
  }
  return { lines: [], violations: violations.list, tally: { rounds: played.length, lost } };
};

const playOnce = async (path: string, take: (path: string) => void, violations: Violations) => {
  const backups = join(dirname(path), 'backups');
  const store = await Embedded.open(path);
  await store.appendMany(20);
  await store.close();
  mkdirSync(backups);
  const takenAt = new Date().toISOString();
  const backup = await takeSnapshot({ source: path, folder: backups, takenAt });
  take(path);
  const before = contentOf(dirname(path));
  const refusal = await Embedded.open(path, { backups }).then(
    () => 'it was opened',
    (error: Error) => error.message,
  );
  violations.expect(refusal.includes('cannot be opened'), refusal);
  const isForeign = refusal.includes('another program');
  violations.expect(isForeign || refusal.includes(backup.path), `the backup is not named: ${refusal}`);
  violations.expect(contentOf(dirname(path)) === before, `a file was touched: ${refusal}`);
  if (isForeign) rmSync(path);
  await restoreBackup(backup.path, path, takenAt);
  const again = await Embedded.open(path, {}, store.session);
  violations.expect((await again.append()) === undefined, 'the restored database is not written to');
  await again.close();
  return store.lostIn(path);
};

/** A database of another program, in use when it was copied. */
const writeForeign = (path: string, mode: string): void => {
  const origin = `${path}.foreign`;
  const connection = openConnection(origin, 'writer');
  connection.pragma(`journal_mode = ${mode}`);
  connection.exec('create table places (url text)');
  if (mode === 'wal') connection.pragma('wal_checkpoint');
  copyFileSync(origin, path);
  connection.close();
  rmSync(origin);
};

const contentOf = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${basename(name)} ${digestOf(join(folder, name))}`)
    .sort()
    .join('\n');

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
