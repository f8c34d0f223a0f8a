import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DeletionRows } from '#/lib/account/deletion-rows.ts';
import { Deletions } from '#/lib/account/deletions.ts';
import { Administration } from '#/lib/auth/administration.ts';
import { AccountDB } from '#/lib/db/account.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import { type OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { takeSnapshot } from '#/lib/db/sqlite/backup/snapshot.ts';
import { openSqliteEngine, type SqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { createLogger } from '#/lib/logger.ts';
import { decision } from '../support/decisions.ts';
import { message } from '../support/factories.ts';
import { below, seeded } from '../support/random.ts';
import { until } from '../support/until.ts';

const seed = 20_261_126;
const random = seeded(seed);
const next = (end: number): number => below(end, random);
/** Stands in everything that is deleted here, and nowhere else. */
const marker = `zqxmarca${next(1e9).toString(36)}`;

let folder: string;
let path: string;
let engine: SqliteEngine;
let db: Kysely<SignInTables>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'juca-traces-'));
  path = join(folder, 'juca.db');
  engine = await openSqliteEngine({ path });
  db = new Kysely<SignInTables>({ dialect: engine.signInDialect() });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

const timesIn = (file: string): number => {
  if (!statSync(file, { throwIfNoEntry: false })) return 0;
  return readFileSync(file, 'latin1').toLowerCase().split(marker).length - 1;
};
const traces = () => ({ database: timesIn(path), log: timesIn(`${path}-wal`) });

/** Text of any length that names the marker again and again. */
const marked = (): string => `${marker} ${'texto da parte '.repeat(next(400))} ${marker}`;

/** A session of ten blocks whose rows grow and shrink, so that pages are split and joined. */
const fillSession = async (sessions: OwnedSessions, text: () => string) => {
  const { session } = await sessions.create({ blocks: [message(text())] });
  for (let count = 0; count < 9; count += 1) {
    const { blocks } = await sessions.append({ id: session.id, blocks: [message(text())] });
    const { id = '', version = 0 } = blocks[0] ?? {};
    await sessions.revise({ id: session.id, blockId: id, blockVersion: version, content: { text: text() } });
  }
  await sessions.rename({ id: session.id, title: text().slice(0, 20 + next(150)) });
  return session;
};

const newAccount = async (name: string) => {
  const email = `${name}@example.com`;
  await new Administration(db).add({ email, name, role: 'user' });
  const { id } = await db
    .selectFrom('auth_user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return { id, sessions: new SessionsDB(engine).for({ id }), library: new LibraryDB(engine).for({ id }) };
};

it('leaves nothing of a deleted account in the database, its log and the next backup', async () => {
  const kept = await newAccount('bruno');
  const account = await newAccount(marker);
  for (let count = 0; count < 30; count += 1) {
    await fillSession(account.sessions, marked);
    await fillSession(kept.sessions, () => `assunto ${'outro texto '.repeat(next(300))}`);
    const summary = `${marker}${count} servidão ${marked()}`.slice(0, 5_000);
    await account.library.importDecisions({ decisions: [decision({ summary })] });
    await kept.library.importDecisions({ decisions: [decision({ summary: `posse ${count}` })] });
  }
  const before = traces();
  expect(before.database + before.log).toBeGreaterThan(1_000);

  const rows = new DeletionRows(db);
  const deletions = new Deletions({ rows, store: new AccountDB(engine), logger: createLogger('silent') });
  const receipt = await deletions.delete(account.id, 60_000);
  expect(receipt).toMatchObject({
    finishedAt: expect.any(String),
    counts: { sessions: 30, blocks: 300, decisions: 30 },
  });
  await until(() => expect(traces()).toEqual({ database: 0, log: 0 }));
  expect((await kept.sessions.list({})).sessions).toHaveLength(30);

  const backups = join(folder, 'backups');
  mkdirSync(backups);
  const backup = await takeSnapshot({ source: path, folder: backups, takenAt: new Date().toISOString() });
  expect(timesIn(backup.path)).toBe(0);
});

it('leaves nothing of a session that was purged', async () => {
  const { sessions } = await newAccount('carla');
  const session = await fillSession(sessions, marked);
  await fillSession(sessions, () => 'outra sessão');
  expect(traces().log + traces().database).toBeGreaterThan(0);
  await sessions.trash({ id: session.id });
  await sessions.purge({ id: session.id });
  await until(() => expect(traces()).toEqual({ database: 0, log: 0 }));
});
