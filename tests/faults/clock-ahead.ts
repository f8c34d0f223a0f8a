import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Attempts } from '#/lib/auth/attempts.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { readHeader } from '#/lib/db/sqlite/file/header.ts';
import { Embedded } from './embedded.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { until } from './until.ts';

/** The machine's clock is a year ahead for a while. */
export const clockAhead: Fault = {
  name: 'clock-ahead',
  promise: 'the log is copied back at once, and nobody waits to sign in longer than one window',
  play: () => inFolder(playIn),
};

const year = 365 * 24 * 60 * 60 * 1000;
const rule = { max: 3, seconds: 900 };

const playIn = async (folder: string): Promise<Outcome> => {
  const violations = new Violations();
  const path = join(folder, 'juca.db');
  const store = await Embedded.open(path);
  const before = readHeader(path)?.sequence ?? 0;
  await store.appendMany(20);
  const ahead = (Date.now() + year) / 1000;
  utimesSync(`${path}-wal`, ahead, ahead);
  const isCopied = await until(() => (readHeader(path)?.sequence ?? 0) >= before + 20);
  violations.expect(isCopied, 'the log was not copied back');
  await store.close();
  await trySigningIn(path, violations);
  return { lines: [], violations: violations.list, tally: { rounds: 1, lost: store.lostIn(path) } };
};

const trySigningIn = async (path: string, violations: Violations): Promise<void> => {
  const engine = await openSqliteEngine({ path });
  const db = new Kysely<SignInTables>({ dialect: engine.signInDialect() });
  let offset = year;
  const attempts = new Attempts(db, () => new Date(Date.now() + offset));
  for (let count = 0; count <= rule.max; count += 1) await attempts.take('ana', rule);
  offset = 0;
  const wait = await attempts.take('ana', rule);
  violations.expect(wait > 0 && wait <= rule.seconds, `the next attempt is allowed in ${wait} s`);
  offset = rule.seconds * 1000 + 1000;
  violations.expect((await attempts.take('ana', rule)) === 0, 'the window did not end');
  await engine.close();
};
