import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPool } from '#/lib/db/postgres/pool.ts';
import type { OwnedSessions, SessionsDB } from '#/lib/db/sessions.ts';
import { message, newCast } from '../support/factories.ts';
import { postgresEngine, withClient } from '../support/postgres-database.ts';
import { allBlocks } from './suite/reading.ts';

const { ana } = newCast();

/** Ends the store's connections in the middle of whatever they do. */
const endConnections = (url: string) =>
  withClient(url, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'juca' and datname = current_database()`,
    ),
  );

describe('connections to PostgreSQL', () => {
  const engine = postgresEngine();
  let url = '';
  let store: SessionsDB;
  let owner: OwnedSessions;
  beforeAll(async () => {
    const database = await engine.migrated();
    url = database.settings.DATABASE_URL ?? '';
    store = await database.open();
    owner = store.for(ana);
  });
  afterAll(async () => {
    await store.close();
    await engine.cleanUp();
  });

  it('wait for the disk at each commit, whatever the server’s default', async () => {
    const options = new URL(url);
    options.searchParams.set('options', '-c synchronous_commit=off');
    const pool = createPool({ url: options.href, size: 1, role: 'sessions', onError: () => {} });
    const { rows } = await pool.query('show synchronous_commit');
    expect(rows).toEqual([{ synchronous_commit: 'on' }]);
    await pool.end();
    expect(await store.health()).toEqual({ status: 'ok', engine: 'postgres', reasons: [], notes: [] });
  });

  it('give times in UTC to the millisecond, whatever the server’s zone', async () => {
    const elsewhere = new URL(url);
    elsewhere.searchParams.set('options', '-c timezone=America/Sao_Paulo');
    const times = ['2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00.120Z', '2026-12-31T23:59:59.999Z'];
    for (const role of ['sessions', undefined] as const) {
      const pool = createPool({ url: elsewhere.href, size: 1, role, onError: () => {} });
      const { rows } = await pool.query('select unnest($1::timestamptz(3)[]) as time', [times]);
      expect(rows.map(({ time }) => time)).toEqual(times);
      await pool.end();
    }
  });

  it('are replaced where they broke while nobody used them', async () => {
    const { session } = await owner.create();
    await endConnections(url);
    expect((await owner.append({ id: session.id, blocks: [message()] })).session.messageCount).toBe(1);
    await endConnections(url);
    expect((await owner.pin({ id: session.id, pinned: true })).shelf).toBe('pinned');
  });

  it('lose no append and double none where they break, and every reader gets an answer', async () => {
    const { session } = await owner.create();
    const { id } = session;
    let ended = false;
    const appended = Array.from({ length: 16 }, async (_, caller) => {
      const ids: string[] = [];
      while (!ended) {
        // One caller in four uses the transaction of several statements instead of the single statement.
        const blocks = caller % 4 === 0 ? [message(), message()] : [message()];
        await owner.append({ id, blocks });
        ids.push(...blocks.map((block) => block.id));
      }
      return ids;
    });
    const read = Array.from({ length: 4 }, async () => {
      while (!ended) await owner.open({ id });
    });
    for (let round = 0; round < 8; round += 1) {
      await owner.append({ id, blocks: [message()] });
      await endConnections(url);
    }
    ended = true;
    const acknowledged = (await Promise.all(appended)).flat();
    await Promise.all(read);
    const blocks = await allBlocks(owner, id);
    expect(blocks.map(({ position }) => position)).toEqual(blocks.map((_, index) => index + 1));
    expect(blocks).toHaveLength(acknowledged.length + 8);
    const stored = new Set(blocks.map((block) => block.id));
    expect(acknowledged.filter((block) => !stored.has(block))).toEqual([]);
    expect(await owner.get({ id })).toMatchObject({
      messageCount: blocks.length,
      lastPosition: blocks.length,
    });
  });
});
