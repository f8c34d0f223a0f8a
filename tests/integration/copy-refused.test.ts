import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { copyBetween, openTarget } from '#/lib/db/copy/open.ts';
import { copyStoppedIn } from '../support/copy/copy-with.ts';
import { type CopyDatabase, copyDatabases, type EngineName, pathOf } from '../support/copy/database.ts';
import { seenBy } from '../support/copy/seen-by.ts';

const user = `insert into auth_user (id, name, email, email_verified, role, created_at, updated_at)
  values ('u', 'Ana', 'ana@example.com', '1', 'user', '2026-03-09T14:05:00.000Z', '2026-03-09T14:05:00.000Z')`;
const session = `insert into sessions
  (id, user_id, title, status, created_at, updated_at, message_count, metadata, version, last_position)
  values ('s', 'u', '', 'active', '2026-03-09T14:05:00.000Z', '2026-03-09T14:05:00.000Z', 0, '{}', 1, 0)`;

describe.each<{ kind: EngineName }>([{ kind: 'SQLite' }, { kind: 'PostgreSQL' }])(
  'a copy into $kind',
  ({ kind }) => {
    const databases = copyDatabases();
    const { cast } = databases;
    let made: Promise<CopyDatabase> | undefined;
    const filled = () => {
      made ??= databases.makeFilled('SQLite');
      return made;
    };
    afterAll(() => databases.cleanUp());

    const opened = async (): Promise<CopyDatabase> => {
      const database = await databases.make(kind);
      await database.migrate();
      return database;
    };
    const copyInto = async (target: CopyDatabase, startOver = false) =>
      copyBetween({ from: (await filled()).address, to: target.address, startOver });

    it('is refused where there is any row, and writes nothing', async () => {
      for (const row of [user, session]) {
        const target = await opened();
        await target.execute(row);
        const before = await target.dump();
        await expect(copyInto(target)).rejects.toThrow(/holds data already.*Nothing was written/);
        await expect(copyInto(target, true)).rejects.toThrow(/holds data already/);
        expect(await target.dump()).toEqual(before);
        await target.migrate();
      }
    });

    it('is refused where there are tables of something else', async () => {
      const target = await databases.make(kind);
      await target.execute('create table faturas (id integer)');
      await expect(copyInto(target)).rejects.toThrow(/not Juca's \(faturas\)/);
      await expect(target.execute('select 1 from schema_migrations')).rejects.toThrow();
    });

    it('is refused where a newer version was', async () => {
      const target = await opened();
      await target.execute(
        "insert into schema_migrations values (999, 'from a newer version', '2099-01-01')",
      );
      await expect(copyInto(target)).rejects.toThrow(/schema 999.*newer Juca/);
    });

    it('is refused while Juca serves that database', async () => {
      const target = await databases.make(kind);
      const engine = await target.open();
      await expect(copyInto(target)).rejects.toThrow(/Stop/);
      await engine.close();
      await copyInto(target);
    });

    it('is refused while another copy into it runs', async () => {
      const target = await databases.make(kind);
      const other = await openTarget(target.address);
      await expect(copyInto(target)).rejects.toThrow(/other copy|Another copy/);
      await other.close();
      await copyInto(target);
    });

    it('is refused where the unfinished copy is of another content, unless it may start over', async () => {
      const target = await databases.make(kind);
      await copyStoppedIn('messages', (await filled()).address, target.address);
      const changed = await databases.makeFilled('SQLite');
      await changed.execute("update sessions set title = 'Outra', version = version + 1 where title = ''");
      const from = changed.address;
      await expect(copyBetween({ from, to: target.address })).rejects.toThrow(
        /another content.*--start-over/,
      );
      const outcome = await copyBetween({ from, to: target.address, startOver: true });
      expect(outcome.resumed).toBe(false);
      expect(await seenBy(target, cast)).toEqual(await seenBy(changed, cast));
    });

    it('is refused where the source has changed since, unless it may start over', async () => {
      const source = await databases.makeFilled('SQLite');
      const target = await databases.make(kind);
      await copyStoppedIn('messages', source.address, target.address);
      await source.execute("delete from auth_session where token = 'token-z'");
      const request = { from: source.address, to: target.address };
      await expect(copyBetween(request)).rejects.toThrow(/has changed since.*--start-over/);
      await copyBetween({ ...request, startOver: true });
      await target.migrate();
    });

    it('is refused where another version of Juca began it', async () => {
      const target = await databases.make(kind);
      await copyStoppedIn('messages', (await filled()).address, target.address);
      await target.execute('delete from schema_migrations where version > 3');
      await expect(copyInto(target)).rejects.toThrow(/another version of Juca began it.*--start-over/);
    });

    it('ends with an error where the target is not what was copied, and Juca keeps refusing it', async () => {
      const target = await databases.make(kind);
      await copyStoppedIn('messages', (await filled()).address, target.address);
      await target.execute("update sessions set title = 'Outra' where status = 'archived'");
      await expect(copyInto(target)).rejects.toThrow(/differs from its source in the table sessions/);
      await expect(target.migrate()).rejects.toThrow(/unfinished copy/);
      await copyInto(target, true);
      await target.migrate();
    });
  },
);

describe('a copy is refused', () => {
  const databases = copyDatabases();
  afterAll(() => databases.cleanUp());

  it('where the source is not there, is no database or holds none of Juca', async () => {
    const to = (await databases.make('SQLite')).address;
    const missing = await databases.make('SQLite');
    await expect(copyBetween({ from: missing.address, to })).rejects.toThrow(/no such file/);
    writeFileSync(pathOf(missing), 'Isto não é um banco de dados.'.repeat(99));
    await expect(copyBetween({ from: missing.address, to })).rejects.toThrow(/file is not a database/);
    const foreign = await databases.make('SQLite');
    await foreign.execute('create table faturas (id integer)');
    await expect(copyBetween({ from: foreign.address, to })).rejects.toThrow(/no Juca database/);
    const empty = await databases.make('PostgreSQL');
    await expect(copyBetween({ from: empty.address, to })).rejects.toThrow(/no Juca database/);
  });

  it('where the target is the file of another program, which stays as it is', async () => {
    const target = await databases.make('SQLite');
    const foreign = new Database(pathOf(target));
    foreign.exec('create table faturas (id integer); insert into faturas values (7)');
    foreign.close();
    const before = readFileSync(pathOf(target));
    const from = (await databases.makeFilled('SQLite')).address;
    await expect(copyBetween({ from, to: target.address })).rejects.toThrow(/not Juca's/);
    expect(readFileSync(pathOf(target)).equals(before)).toBe(true);
    expect(readdirSync(dirname(pathOf(target)))).toEqual(['juca.db']);
  });

  it('where the source is of another version', async () => {
    const source = await databases.makeFilled('SQLite');
    const to = (await databases.make('SQLite')).address;
    await source.execute('delete from schema_migrations where version > 2');
    await expect(copyBetween({ from: source.address, to })).rejects.toThrow(
      /at schema 2.*Start and stop Juca/,
    );
    await source.execute("insert into schema_migrations values (999, 'from a newer version', '2099-01-01')");
    await expect(copyBetween({ from: source.address, to })).rejects.toThrow(/schema 999.*newer Juca/);
  });

  it('where the source is an unfinished copy itself', async () => {
    const source = await databases.makeFilled('SQLite');
    const unfinished = await databases.make('SQLite');
    await copyStoppedIn('messages', source.address, unfinished.address);
    const to = (await databases.make('SQLite')).address;
    await expect(copyBetween({ from: unfinished.address, to })).rejects.toThrow(/itself an unfinished copy/);
  });

  it('where both ends are the same database', async () => {
    const source = await databases.makeFilled('SQLite');
    const request = { from: source.address, to: source.address };
    await expect(copyBetween(request)).rejects.toThrow(/the same database/);
  });

  it('where a server does not answer, without telling the password', async () => {
    const from = (await databases.makeFilled('SQLite')).address;
    const to = { kind: 'postgres', url: 'postgres://ana:segredo@127.0.0.1:1/juca' } as const;
    const error = await copyBetween({ from, to }).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(/postgres:\/\/ana@127\.0\.0\.1:1\/juca does not answer/);
    expect(String(error)).not.toContain('segredo');
  });
});

describe('a row that PostgreSQL does not take', () => {
  const databases = copyDatabases();
  afterAll(() => databases.cleanUp());

  /** A database whose first session begins in the year 0000, and how many blocks that session has. */
  const withOldSession = async () => {
    const from = await databases.makeFilled('SQLite');
    const file = new Database(pathOf(from));
    const { id } = file.prepare('select id from sessions order by message_count desc limit 1').get() as {
      id: string;
    };
    file.prepare("update sessions set created_at = '0000-01-01T00:00:00.000Z' where id = ?").run(id);
    const { count } = file.prepare('select count(*) as count from messages where session_id = ?').get(id) as {
      count: number;
    };
    file.close();
    return { from, id, count };
  };

  it('is named, and the copy may be had without it and what refers to it', async () => {
    const { from, id, count } = await withOldSession();
    expect(count).toBeGreaterThan(0);
    const to = await databases.make('PostgreSQL');
    const request = { from: from.address, to: to.address };
    await expect(copyBetween(request)).rejects.toThrow(
      new RegExp(`The row ${id} of the table sessions cannot be copied: .*0000-01-01`),
    );
    const { refused, tables } = await copyBetween({ ...request, skipRows: true });
    expect(refused.map(({ table }) => table)).toEqual(['sessions', ...Array(count).fill('messages')]);
    expect(tables.every(({ source, target }) => source.sha256 === target.sha256)).toBe(true);
  });
});
