import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { postgresDatabase as copyDatabase } from '../support/copy/database.ts';
import { message, newCast } from '../support/factories.ts';
import { startPostgres } from '../support/postgres.ts';
import { postgresDatabase, withClient } from '../support/postgres-database.ts';
import { setUpDatabase } from '../support/postgres-setup.ts';

/**
 * Tries deploy/postgres-backup.sh and deploy/postgres-restore.sh: `node tests/by-hand/postgres-backup.ts`. It needs psql,
 * pg_dump and pg_restore of the server's version or a newer one; `TEST_DATABASE_URL` names an administrator of another
 * server than the tests' own. Ends with 1 where a result is not the expected one.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'juca-backup-'));
const server = await startPostgres();
const { ana } = newCast();
const script = (name: string) => new URL(`../../deploy/postgres-${name}.sh`, import.meta.url).pathname;

const run = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}`.trim() };
};
/** Beside which this process can go on writing. */
const backUp = async (url: string) => {
  const child = spawn(script('backup'), [url, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { status, said: `${out}${err}`.trim() };
};
const restore = (file: string, url: string, user: string) => run(script('restore'), file, url, user);

const expect = (what: string, isRight: boolean, said: string) => {
  if (!isRight) process.exitCode = 1;
  say(`${isRight ? 'as expected' : 'NOT AS EXPECTED'}  ${what}: ${said}`);
};

const unique = (name: string) => `${name}_${crypto.randomUUID().replaceAll('-', '').slice(0, 8)}`;
/** A new database with its user: the address for the user, and that for an administrator. */
const make = async (admin: string) => {
  const [database, user] = [unique('backup'), unique('user')];
  const own = await setUpDatabase(admin, database, user);
  return { own, user, asAdmin: Object.assign(new URL(admin), { pathname: `/${database}` }).href };
};

/** Opens the database as Juca does; the message of the error where that is refused. */
const start = async (url: string): Promise<string> => {
  const opened = await postgresDatabase(url)
    .open()
    .catch((error: Error) => error);
  if (opened instanceof Error) return opened.message;
  const { sessions } = await opened.for(ana).list();
  await opened.close();
  return `${sessions.length} sessions`;
};

try {
  const admin = await server.createDatabase();
  const source = await make(admin);
  const store = await postgresDatabase(source.own).open();
  for (let index = 0; index < 20; index += 1) {
    await store.for(ana).create({ title: `Consulta ${index}`, blocks: [message('Ação nº 1'), message()] });
  }

  const plain = await backUp(source.own);
  expect(
    'a dump by the database’s own user',
    plain.status === 1 && /does not see every row/.test(plain.said),
    plain.said,
  );

  let isWriting = true;
  const writing = (async () => {
    for (; isWriting; ) await store.for(ana).create({ blocks: [message()] });
  })();
  const taken = await backUp(source.asAdmin);
  isWriting = false;
  await writing;
  await store.close();
  const [file] = globSync(join(folder, '*.dump'));
  if (!file) throw new Error(`There is no backup. ${taken.said}`);
  expect('a backup while Juca writes', taken.status === 0 && taken.said.endsWith(file), taken.said);

  const target = await make(admin);
  const restored = restore(file, target.asAdmin, target.user);
  expect('a restore into a database of another name', restored.status === 0, restored.said);
  expect('Juca on the restored database', /sessions$/.test(await start(target.own)), await start(target.own));
  const dumps = await Promise.all([source, target].map(({ asAdmin }) => copyDatabase(asAdmin).dump()));
  const [before = [], after = []] = dumps;
  const kept = after.filter((row) => before.includes(row)).length;
  expect(
    'every restored row',
    kept === after.length && kept > 40,
    `${kept} of ${after.length} rows are the source’s`,
  );

  const again = restore(file, target.asAdmin, target.user);
  expect('a restore into a database that has rows', again.status === 1, again.said);

  const bare = await make(admin);
  const withoutRoles = run(
    'pg_restore',
    '--no-owner',
    '--no-acl',
    `--role=${bare.user}`,
    `--dbname=${bare.asAdmin}`,
    file,
  );
  expect(
    'Juca after pg_restore without grants',
    /lacks a right/.test(await start(bare.own)),
    `${withoutRoles.said} ${await start(bare.own)}`,
  );

  const counts = readFileSync(`${file}.counts`, 'utf8');
  writeFileSync(`${file}.counts`, counts.replace(/^sessions \d+/m, 'sessions 999999'));
  const short = await make(admin);
  const missing = restore(file, short.asAdmin, short.user);
  expect(
    'a restore with fewer rows than were backed up',
    missing.status === 1 && /and not 999999/.test(missing.said),
    missing.said,
  );
  writeFileSync(`${file}.counts`, counts);

  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const other = await make(admin);
  const damaged = restore(file, other.asAdmin, other.user);
  expect(
    'a restore of a changed file',
    damaged.status === 1 && /not the one/.test(damaged.said),
    damaged.said,
  );
  const { rows } = await withClient(other.asAdmin, (client) =>
    client.query('select count(*) from pg_tables where schemaname = current_schema()'),
  );
  expect('nothing of it', rows[0]?.count === '0', `${rows[0]?.count} tables`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
