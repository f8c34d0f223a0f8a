import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeListener } from '#/lib/db/postgres/change-listener.ts';
import { ChangeSender } from '#/lib/db/postgres/change-sender.ts';
import { createPool } from '#/lib/db/postgres/pool.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import type { Change } from '#/lib/domain/session.ts';
import { message, newCast } from '../support/factories.ts';
import { postgresEngine, withClient } from '../support/postgres-database.ts';
import { openRelay } from '../support/relay.ts';
import { until } from '../support/until.ts';

/** Another for each test: a change of the test before may still be on its way. */
let { ana, bruno } = newCast();

/** Ends the connections on which Juca's processes listen, as a restart or a network failure would. */
const endListeners = (url: string) =>
  withClient(url, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'juca-listen' and datname = current_database()`,
    ),
  );

describe('change hints between processes on PostgreSQL', () => {
  const engine = postgresEngine();
  let url = '';
  let first: SessionsDB;
  let second: SessionsDB;
  beforeAll(async () => {
    const database = await engine.migrated();
    url = database.settings.DATABASE_URL ?? '';
    [first, second] = await Promise.all([database.open(), database.open()]);
  });
  beforeEach(() => {
    ({ ana, bruno } = newCast());
  });
  afterAll(async () => {
    await Promise.all([first.close(), second.close()]);
    await engine.cleanUp();
  });

  const watch = (store: SessionsDB, owner: { id: string }) => {
    const seen: Change[] = [];
    const stop = store.for(owner).watch((change) => seen.push(change));
    return { seen, stop };
  };

  it('tell every change once to the owner’s listeners in both, and to nobody else', async () => {
    const [here, there, others] = [watch(first, ana), watch(second, ana), watch(second, bruno)];
    const { session } = await first.for(ana).create();
    for (let count = 0; count < 40; count += 1) {
      await first.for(ana).append({ id: session.id, blocks: [message()] });
    }
    await until(() => expect(there.seen).toHaveLength(41));
    expect(there.seen).toEqual(here.seen);
    expect(there.seen.map((change) => 'version' in change && change.version)).toEqual(
      Array.from({ length: 41 }, (_, index) => index + 1),
    );
    await second.for(bruno).create();
    await until(() => expect(others.seen).toHaveLength(1));
    for (const { stop } of [here, there, others]) stop();
  });

  it('tell the other process, and not the own, which users signed out', async () => {
    const [here, there] = [vi.fn(), vi.fn()];
    const stops = [first.onSignOut(here), second.onSignOut(there)];
    for (const user of [ana, bruno, ana]) first.announceSignOut(user);
    await until(() => expect(there.mock.calls).toEqual([[{ id: ana.id }], [{ id: bruno.id }]]));
    expect(here).not.toHaveBeenCalled();
    for (const stop of stops) stop();
  });

  it('say that there was a gap when the listening connection broke, and go on', async () => {
    const gaps = [vi.fn(), vi.fn()];
    const stops = [first, second].map((store, index) => store.onGap(gaps[index] as () => void));
    await endListeners(url);
    await until(() => {
      for (const gap of gaps) expect(gap).toHaveBeenCalled();
    });
    const there = watch(second, ana);
    await first.for(ana).create();
    await until(() => expect(there.seen).toHaveLength(1));
    for (const stop of [...stops, there.stop]) stop();
  });

  it('say that there was a gap where the sender could not send', async () => {
    const relay = await openRelay(url);
    const pool = createPool({ url: relay.url, size: 1, onError: () => {} });
    const sender = new ChangeSender(pool, crypto.randomUUID());
    const gap = vi.fn();
    const stop = first.onGap(gap);
    relay.cut();
    sender.send([{ owner: ana.id, kind: 'blocks', sessionId: 's', version: 2 }]);
    const signedOut = vi.fn();
    const stopSignOuts = first.onSignOut(signedOut);
    sender.sendSignOut(ana.id);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(gap).not.toHaveBeenCalled();
    relay.restore();
    await until(() => expect(gap).toHaveBeenCalled());
    await until(() => expect(signedOut).toHaveBeenCalledExactlyOnceWith({ id: ana.id }));
    stop();
    stopSignOuts();
    await sender.close();
    await pool.end();
    await relay.close();
  });

  it('notice a connection that went silent', async () => {
    const relay = await openRelay(url);
    const [gap, receive] = [vi.fn(), vi.fn()];
    const options = { url: relay.url, pingMilliseconds: 50, answerMilliseconds: 200 };
    const listener = new ChangeListener({ ...options, receive, gap, note: () => {} });
    await listener.listen();
    relay.freeze();
    await until(() => expect(gap).toHaveBeenCalled());
    // A machine that is slow misses the short deadline too, and a change during the next connection is not heard.
    await until(async () => {
      await first.for(ana).create();
      expect(receive).toHaveBeenCalled();
    });
    await listener.close();
    await relay.close();
  });

  it('take no notice of what others say on the channel', async () => {
    const there = watch(second, ana);
    await withClient(url, async (client) => {
      for (const payload of ['', 'x', '{}', `${crypto.randomUUID()}{"changes":[[]],"gap":false}`]) {
        await client.query('select pg_notify($1, $2)', ['juca_changes', payload]);
      }
    });
    await first.for(ana).create();
    await until(() => expect(there.seen).toHaveLength(1));
    there.stop();
  });
});
