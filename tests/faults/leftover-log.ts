import { copyFileSync, cpSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { takeSnapshot } from '#/lib/db/sqlite/backup/snapshot.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { appendUntilKilled } from '../support/append-until-killed.ts';
import { newCast } from '../support/factories.ts';
import { Embedded } from './embedded.ts';
import { type Fault, type FaultOptions, type Outcome, Violations, waysToPlay } from './fault.ts';
import { inFolder } from './folder.ts';
import { checkIntegrity } from './kill/check.ts';

/** Juca is killed and leaves its log behind; then the file is left as it is, or a copy is put in its place. */
export const leftoverLog: Fault = {
  name: 'leftover-log',
  promise:
    'a log that continues the file is copied into it; another one is kept beside it and changes nothing',
  play: (options) => inFolder((folder) => playIn(folder, options)),
};

/** What stands at the path after the kill. */
interface Way {
  name: string;
  put: (copies: Copies, path: string) => void;
  /** Whether the log continues it. */
  continues: boolean;
}

interface Copies {
  /** From before the log was last begun anew. */
  old: string;
  /** From the moment at which the log was begun. */
  last: string;
  /** Made by `juca backup` at that moment. */
  backup: string;
}

const ways: Way[] = [
  { name: 'the file itself', put: () => {}, continues: true },
  { name: 'a copy of the last state', put: ({ last }, path) => copyFileSync(last, path), continues: true },
  { name: 'an old copy, copied over it', put: ({ old }, path) => copyFileSync(old, path), continues: false },
  { name: 'an old copy, moved there', put: ({ old }, path) => renameSync(old, path), continues: false },
  { name: 'a backup', put: ({ backup }, path) => copyFileSync(backup, path), continues: false },
];

const playIn = async (folder: string, options: FaultOptions): Promise<Outcome> => {
  const violations = new Violations();
  const played = waysToPlay(ways, options, 50);
  let lost = 0;
  const prepared = join(folder, 'prepared');
  const first = await prepare(prepared);
  for (const [round, way] of played.entries()) {
    const own = join(folder, String(round));
    cpSync(prepared, own, { recursive: true });
    lost += await playOnce(own, way, { first, violations });
  }
  return {
    lines: [`with ${[...new Set(played.map(({ name }) => name))].join('; ')}`],
    violations: violations.list,
    tally: { rounds: played.length, lost },
  };
};

const playOnce = async (
  folder: string,
  way: Way,
  { first, violations }: { first: Embedded; violations: Violations },
): Promise<number> => {
  const { ana } = newCast();
  const { path, ...copies } = namesIn(folder);
  const killed = await appendUntilKilled({ SQLITE_PATH: path }, ana.id, 50);
  way.put(copies, path);
  const again = await Embedded.open(path, {}, first.session);
  const isSetAside = readdirSync(folder).some((name) => name.includes('-wal.stale-'));
  const isTold = again.notes.some((note) => note.includes('-wal.stale-'));
  violations.expect(isSetAside === !way.continues, `${way.name}: set aside ${isSetAside}`);
  violations.expect(isTold === isSetAside, `${way.name}: told ${isTold}`);
  violations.expect((await again.append()) === undefined, `${way.name}: it is not written to`);
  if (way.continues) again.acknowledged.push(...killed.acknowledged);
  again.acknowledged.push(...first.acknowledged);
  await again.close();
  const connection = openConnection(path, 'reader');
  checkIntegrity(connection, violations);
  connection.close();
  return again.lostIn(path);
};

const namesIn = (folder: string) => ({
  path: join(folder, 'juca.db'),
  old: join(folder, 'old.db'),
  last: join(folder, 'last.db'),
  backup: join(folder, 'backup.db'),
});

/** Makes a database that was used twice, and copies of it. Returns what wrote the blocks that every copy has. */
const prepare = async (folder: string): Promise<Embedded> => {
  const { path, old, last, backup } = namesIn(folder);
  const first = await Embedded.open(path);
  await first.appendMany(20);
  await first.close();
  copyFileSync(path, old);
  const second = await Embedded.open(path, {}, first.session);
  await second.appendMany(20);
  await second.close();
  copyFileSync(path, last);
  const taken = await takeSnapshot({ source: path, folder, takenAt: new Date().toISOString() });
  renameSync(taken.path, backup);
  return first;
};
