import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { message, newCast } from '../support/factories.ts';
import { openPooler, type Pooler } from '../support/pooler.ts';
import { postgresDatabase, postgresEngine, withClient } from '../support/postgres-database.ts';

const { ana } = newCast();

/** tests/by-hand/pgbouncer.ts tries the same with pgbouncer itself. */
describe('a connection pooler before PostgreSQL', () => {
  const engine = postgresEngine();
  const poolers: Pooler[] = [];
  afterAll(async () => {
    await Promise.all(poolers.map((pooler) => pooler.close()));
    await engine.cleanUp();
  });
  const pooled = async (mode: 'session' | 'transaction') => {
    const { settings } = await engine.empty();
    const pooler = await openPooler(settings.DATABASE_URL ?? '', mode);
    poolers.push(pooler);
    return pooler;
  };

  it('in session mode serves everything, and gets no setting that it would refuse', async () => {
    const { url, parameters } = await pooled('session');
    const store = await postgresDatabase(url).open();
    const changes: unknown[] = [];
    const other = await postgresDatabase(url).open();
    other.for(ana).watch((change) => changes.push(change));
    const { session } = await store.for(ana).create();
    await store.for(ana).append({ id: session.id, blocks: [message()] });
    expect(await store.health()).toMatchObject({ status: 'ok' });
    await expect.poll(() => changes).toHaveLength(2);
    await Promise.all([store.close(), other.close()]);
    expect([...parameters].sort()).toEqual(['application_name', 'client_encoding', 'database', 'user']);
  });

  it('refuses such a setting, as pgbouncer does', async () => {
    const { url } = await pooled('session');
    const client = new Client({ connectionString: url, statement_timeout: 1_000 });
    client.on('error', () => {});
    await expect(client.connect()).rejects.toThrow('unsupported startup parameter: statement_timeout');
  });

  it('in transaction mode is refused at the start, with what to set', async () => {
    const { url } = await pooled('transaction');
    await withClient(url, (client) => client.query('select 1'));
    await expect(postgresDatabase(url).open()).rejects.toThrow('pool_mode = session');
  });
});
