import { afterEach, describe, expect, it } from 'vitest';
import { engineHealth, type HealthFinding } from '#/lib/db/engine-health.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

describe('the health of a server', () => {
  let juca: TestHttpApp;
  let looks = 0;
  afterEach(() => juca.close());

  /** The API of an engine that finds these things wrong with itself. */
  const open = async (findings: HealthFinding[]) => {
    looks = 0;
    juca = await openHttpApp(async (path) => {
      const engine = await openSqliteEngine({ path });
      return Object.assign(engine, {
        health: async () => {
          looks += 1;
          return engineHealth('sqlite', findings);
        },
      });
    });
  };
  const ask = async (path: string) => {
    const response = await juca.ask(undefined, path);
    return [response.status, await response.json()];
  };

  it('is 200 at every address where nothing is wrong', async () => {
    await open([]);
    const well = { status: 'ok', engine: 'sqlite', reasons: [], lastBackup: null };
    expect(await ask('/api/health/live')).toEqual([200, { status: 'ok' }]);
    expect(await ask('/api/health/ready')).toEqual([200, well]);
    expect(await ask('/api/health')).toEqual([200, well]);
  });

  it('tells a server that answers from one that can do its work, by codes without the notes', async () => {
    await open([
      { reason: 'disk_full', note: 'The disk of /srv/juca is full.' },
      { reason: 'threads_restarting', note: 'A reading thread is being started.' },
      { reason: 'threads_restarting', note: 'The writing thread is being started.' },
    ]);
    const reasons = ['disk_full', 'threads_restarting'];
    const degraded = { status: 'degraded', engine: 'sqlite', reasons, lastBackup: null };
    expect(await ask('/api/health/live')).toEqual([200, { status: 'ok' }]);
    expect(await ask('/api/health/ready')).toEqual([503, degraded]);
    expect(await ask('/api/health')).toEqual([200, degraded]);
  });

  it('asks the engine nothing for the process alone', async () => {
    await open([]);
    await ask('/api/health/live');
    expect(looks).toBe(0);
  });

  it('tells the age of the newest scheduled backup', async () => {
    const takenAt = new Date(Date.now() - 90_000).toISOString();
    juca = await openHttpApp(undefined, (parts) => ({ ...parts, backups: { lastGood: takenAt } }));
    const [status, body] = await ask('/api/health/ready');
    expect([status, body.lastBackup.takenAt]).toEqual([200, takenAt]);
    expect(body.lastBackup.ageSeconds).toBeGreaterThanOrEqual(90);
  });
});
