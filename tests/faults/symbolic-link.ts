import { mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readHeader } from '#/lib/db/sqlite/file/header.ts';
import { Embedded } from './embedded.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { until } from './until.ts';

/** The path of the database is a symbolic link to a file in another folder. */
export const symbolicLink: Fault = {
  name: 'symbolic-link',
  promise: 'the log is copied back into the file, and does not grow without end',
  play: () => inFolder(playIn),
};

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  const path = join(folder, 'disk/juca.db');
  const link = join(folder, 'juca.db');
  mkdirSync(join(folder, 'disk'));
  symlinkSync(path, link);
  const store = await Embedded.open(link);
  const before = readHeader(path)?.sequence ?? 0;
  await store.appendMany(500);
  const isCopied = await until(() => (readHeader(path)?.sequence ?? 0) >= before + 500);
  violations.expect(isCopied, 'the log was not copied back');
  const lines = [`${statSync(path).size} bytes of database, ${statSync(`${path}-wal`).size} of log`];
  await store.close();
  return { lines, violations: violations.list, tally: { rounds: 1, lost: store.lostIn(path) } };
};
