import { expect, it } from 'vitest';
import { engineHealth, type HealthFinding } from '#/lib/db/engine-health.ts';
import { HealthWatch } from './health-watch.ts';

const watched = () => {
  const seen = { now: 0, looks: 0, findings: [] as HealthFinding[], log: [] as unknown[] };
  const logger = {
    info: (event: object) => seen.log.push({ level: 'info', ...event }),
    warn: (event: object) => seen.log.push({ level: 'warn', ...event }),
  };
  const health = async () => {
    seen.looks += 1;
    return engineHealth('sqlite', seen.findings);
  };
  return { seen, watch: new HealthWatch({ health }, logger, () => seen.now) };
};

it('serves everyone who asks within a second with one look', async () => {
  const { seen, watch } = watched();
  await Promise.all([watch.check(), watch.check()]);
  seen.now = 999;
  await watch.check();
  expect(seen.looks).toBe(1);
  seen.now = 1_000;
  await watch.check();
  expect(seen.looks).toBe(2);
});

it('logs each change once, with the notes', async () => {
  const { seen, watch } = watched();
  const look = async (findings: HealthFinding[]) => {
    seen.findings = findings;
    seen.now += 1_000;
    await watch.check();
  };
  await look([]);
  const full: HealthFinding = { reason: 'disk_full', note: 'The disk of /srv/juca is full.' };
  await look([full]);
  await look([full]);
  await look([]);
  expect(seen.log).toEqual([
    { level: 'warn', status: 'degraded', reasons: ['disk_full'], notes: [full.note] },
    { level: 'info', status: 'ok', reasons: [], notes: [] },
  ]);
});
