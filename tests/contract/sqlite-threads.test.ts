import { once } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import { Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { openSqliteEngine, type SqliteEngine, type SqliteOptions } from '#/lib/db/sqlite/engine.ts';
import { newId } from '#/lib/domain/ids.ts';
import { DatabaseThreads } from '../support/database-threads.ts';
import { message, newCast } from '../support/factories.ts';
import { sqliteEngine } from '../support/sqlite-database.ts';
import { until } from '../support/until.ts';

describe('the threads of SQLite', () => {
  const databases = sqliteEngine();
  const { ana } = newCast();
  let threads: DatabaseThreads;
  let path: string;
  let opened: SqliteEngine[];
  beforeEach(async () => {
    path = (await databases.migrated()).settings.SQLITE_PATH ?? '';
    threads = new DatabaseThreads();
    opened = [];
  });
  afterEach(async () => {
    threads.stop();
    await Promise.all(opened.map((engine) => engine.close()));
  });
  afterAll(() => databases.cleanUp());

  /** The writer is the first of its threads, the readers follow. */
  const open = async (options: Partial<SqliteOptions> = {}) => {
    const engine = await openSqliteEngine({ path, readers: 1, ...options });
    opened.push(engine);
    return { engine, store: new SessionsDB(engine), sessions: new SessionsDB(engine).for(ana) };
  };
  const isOk = (engine: SqliteEngine) =>
    until(async () => expect(await engine.health()).toMatchObject({ status: 'ok', notes: [] }));

  it('S-95 end a writer that misses its deadline, while reads go on and later writes succeed', async () => {
    const { engine, sessions } = await open({ deadlines: { call: 1_000 } });
    const { session } = await until(() => sessions.create());
    const other = openConnection(path, 'writer');
    other.exec('begin immediate');
    const late = sessions.append({ id: session.id, blocks: [message()] });
    const refused = expect(late).rejects.toMatchObject({
      code: 'unavailable',
      message: 'The database did not answer in time.',
    });
    expect((await until(() => sessions.open({ id: session.id }))).blocks).toEqual([]);
    await refused;
    expect((await engine.health()).status).toBe('degraded');
    other.close();
    const block = message();
    await until(() => sessions.append({ id: session.id, blocks: [block] }));
    const { blocks } = await until(() => sessions.open({ id: session.id }));
    expect(blocks.map(({ id }) => id)).toContain(block.id);
    await isOk(engine);
  });

  it('S-95 end a reader that misses its deadline, while another one reads', async () => {
    const { engine, sessions } = await open({ readers: 2, deadlines: { call: 1_000 } });
    const count = threads.started.length;
    const db = new Kysely<object>({ dialect: engine.signInDialect() });
    // Stops by itself, so that the thread, which cannot be interrupted inside SQLite, ends at some time.
    const numbers = sql`(with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000000)
      select count(*) from n)`;
    const late = db.selectNoFrom(numbers.as('count')).execute();
    const refused = expect(late).rejects.toMatchObject({ code: 'unavailable' });
    expect((await until(() => sessions.list())).sessions).toEqual([]);
    await refused;
    await until(() => expect(threads.started.length).toBeGreaterThan(count));
    await isOk(engine);
  });

  it('S-95 refuse a call that cannot be cloned and answer the ones beside it', async () => {
    const { engine, sessions } = await open();
    const { session } = await sessions.create();
    const blocks = [message(), message('x', { content: { text: (() => 1) as never } }), message()];
    const calls = blocks.map((block) => engine.call('append', ana.id, { id: session.id, blocks: [block] }));
    const outcomes = await Promise.allSettled(calls);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(calls[1]).rejects.toMatchObject({ code: 'invalid' });
    expect((await sessions.open({ id: session.id })).blocks).toHaveLength(2);
  });

  it('S-95 settle a call that waits for a restart when the engine closes', async () => {
    const { engine, sessions } = await open();
    const [writer] = threads.started;
    await Promise.all([writer && once(writer, 'exit'), writer?.terminate()]);
    const waiting = sessions.create();
    const refused = expect(waiting).rejects.toMatchObject({ code: 'unavailable' });
    await engine.close();
    await refused;
  });

  it('S-95 settle every call while the file cannot be opened again, say so, and recover', async () => {
    const { engine, store, sessions } = await open({ deadlines: { call: 1_000 } });
    await until(() => sessions.create());
    const [writer] = threads.started;
    renameSync(path, `${path}.away`);
    writeFileSync(path, 'This is a letter, and not a database. '.repeat(200));
    await Promise.all([writer && once(writer, 'exit'), writer?.terminate()]);
    const refused = [sessions.create(), sessions.create({ key: newId() })];
    for (const call of refused) await expect(call).rejects.toMatchObject({ code: 'unavailable' });
    expect(await store.health()).toMatchObject({
      status: 'degraded',
      reasons: expect.arrayContaining(['threads_restarting']),
      notes: expect.arrayContaining(['The writing thread is being started.']),
    });
    renameSync(`${path}.away`, path);
    await until(() => sessions.create());
    await isOk(engine);
  });
});
