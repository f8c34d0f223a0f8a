import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CopySource } from '#/lib/db/copy/ends.ts';
import { copyBetween } from '#/lib/db/copy/open.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { copyWith } from '../support/copy/copy-with.ts';
import { copyDatabases, type EngineName, pathOf, urlOf } from '../support/copy/database.ts';
import { seenBy } from '../support/copy/seen-by.ts';
import { messages } from '../support/factories.ts';
import { postgresDatabase, withClient } from '../support/postgres-database.ts';

/** The files of a folder with their hashes; the log's index is a cache that any reader may write. */
const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => !file.endsWith('-shm'))
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]);

describe('the source of a copy', () => {
  const databases = copyDatabases();
  const { cast } = databases;
  afterAll(() => databases.cleanUp());
  const engines: EngineName[] = ['SQLite', 'PostgreSQL'];

  it('on SQLite stays as it is, byte for byte, with no file more beside it', async () => {
    const source = await databases.makeFilled('SQLite');
    const folder = dirname(pathOf(source));
    const before = filesOf(folder);
    expect(readdirSync(folder)).toEqual(['juca.db']);
    await copyBetween({ from: source.address, to: (await databases.make('PostgreSQL')).address });
    expect(filesOf(folder)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['juca.db']);
  });

  it('on SQLite may have a log that a crash left, which counts and stays', async () => {
    const running = await databases.makeFilled('SQLite');
    const engine = await running.open();
    const { session } = await new SessionsDB(engine).for(cast.ana).create({ title: 'No log' });
    const crashed = await databases.make('SQLite');
    const folder = dirname(pathOf(crashed));
    mkdirSync(folder, { recursive: true });
    for (const suffix of ['', '-wal']) copyFileSync(pathOf(running) + suffix, pathOf(crashed) + suffix);
    await engine.close();
    const before = filesOf(folder);
    const target = await databases.make('SQLite');
    await copyBetween({ from: crashed.address, to: target.address });
    expect(filesOf(folder)).toEqual(before);
    const { ana } = await seenBy(target, cast);
    expect(ana.map(({ session: { id } }) => id)).toContain(session.id);
  });

  it('on PostgreSQL stays as it is, roles and policies too', async () => {
    const source = await databases.makeFilled('PostgreSQL');
    const look = async () => ({
      content: await postgresDatabase(urlOf(source)).fingerprint(),
      members: await withClient(urlOf(source), async (client) => {
        const { rows } = await client.query(
          'select roleid::regrole, member::regrole from pg_auth_members order by 1, 2',
        );
        return rows;
      }),
    });
    const before = await look();
    await copyBetween({ from: source.address, to: (await databases.make('SQLite')).address });
    expect(await look()).toEqual(before);
  });

  it.each(engines)('on %s may be served meanwhile: the copy is of one moment, and says so', async (name) => {
    const source = await databases.makeFilled(name);
    const atTheStart = await seenBy(source, cast);
    const engine = await source.open();
    const ana = new SessionsDB(engine).for(cast.ana);
    /** Changes an old session and makes a new one after the snapshot and before the blocks are read. */
    const served = (end: CopySource): Partial<CopySource> => ({
      rows: async function* (table, after) {
        if (table.name === 'messages' && after === undefined) {
          const [old] = (await ana.list()).sessions;
          await ana.append({ id: old?.id ?? '', blocks: messages(2) });
          await ana.create({ blocks: messages(2) });
        }
        yield* end.rows(table, after);
      },
    });
    const target = await databases.make('SQLite');
    const outcome = await copyWith({ source: served }, source.address, target.address);
    expect(outcome.sourceMovedOn).toBe(true);
    await engine.close();
    expect(await seenBy(target, cast)).toEqual(atTheStart);
    expect(await seenBy(source, cast)).not.toEqual(atTheStart);
  });

  it.each(engines)('on %s is known to have moved on by any change of any kind', async (name) => {
    const source = await databases.makeFilled(name);
    const changes: string[] = [
      "update sessions set title = 'x', version = version + 1 where title = ''",
      "update auth_user set updated_at = '2030-01-01T00:00:00.000Z' where role = 'user'",
      "delete from auth_session where token = 'token-z'",
      'delete from auth_account where password is null',
      "delete from auth_verification where id like '10%'",
    ];
    for (const change of changes) {
      const outcome = await copyWith(
        { source: (end) => changing(end, () => source.execute(change)) },
        source.address,
        (await databases.make('SQLite')).address,
      );
      expect(outcome.sourceMovedOn, change).toBe(true);
    }
    const quiet = await copyBetween({ from: source.address, to: (await databases.make('SQLite')).address });
    expect(quiet.sourceMovedOn).toBe(false);
  });
});

/** Runs `change` once, as the blocks are about to be read. */
const changing = (end: CopySource, change: () => Promise<void>): Partial<CopySource> => {
  let done = false;
  return {
    rows: async function* (table, after) {
      if (table.name === 'messages' && !done) {
        done = true;
        await change();
      }
      yield* end.rows(table, after);
    },
  };
};
