import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { message } from '../support/factories.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { checkIntegrity, checkSessions } from './kill/check.ts';
import { Ledger } from './kill/ledger.ts';
import { healthOf, openPlace, type Place } from './place.ts';
import { until } from './until.ts';

/** The disk of the database is full, and later has space again. */
export const diskFull: Fault = {
  name: 'disk-full',
  promise:
    'writes are refused with 503, reads go on, health is degraded, and writes resume once there is room',
  play: () =>
    inFolder(async (folder) => {
      const disk = join(folder, 'disk');
      const impossible = mount(disk);
      if (impossible) return { lines: [], violations: [], impossible };
      try {
        return await fillAndFree(disk);
      } finally {
        execFileSync('umount', ['--lazy', disk]);
      }
    }),
};

const fillAndFree = async (disk: string): Promise<Outcome> => {
  const violations = new Violations();
  const ledger = new Ledger();
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(3 * 1024 * 1024));
  const path = join(disk, 'juca.db');
  const place = await openPlace(path);
  const stored = await appendUntilRefused(place, ledger, violations);
  await lookWhileFull(place, ledger, violations);
  rmSync(filler);
  for (const batch of ledger.unanswered) {
    const { status, body } = await place.ana.append(batch.session, batch.blocks);
    violations.expect(status === 201, `with room again, an append was answered ${status}`);
    if (status === 201) ledger.acknowledge(batch, body);
  }
  const isOk = await until(async () => (await healthOf(place)) === 'ok');
  violations.expect(isOk, 'health is not ok again');
  violations.expect((await place.server.stop()) === 0, 'it did not stop in order');
  const connection = openConnection(path, 'reader');
  checkSessions(connection, new Set([place.session]), ledger, violations);
  checkIntegrity(connection, violations);
  connection.close();
  const lines = [
    `${stored} appends stored, then refused with 503; the refused ones stored once room was made`,
  ];
  return { lines, violations: violations.list, tally: { rounds: 1, lost: violations.lost } };
};

const appendUntilRefused = async ({ ana, session }: Place, ledger: Ledger, violations: Violations) => {
  for (let count = 0; count < mostAppends; count += 1) {
    if (!(await appendOnce({ ana, session }, ledger, violations))) return count;
  }
  violations.expect(false, 'the disk never became full');
  return mostAppends;
};

/** Whether the append was stored. What is neither stored nor refused as it should be is a violation. */
const appendOnce = async (
  { ana, session }: Pick<Place, 'ana' | 'session'>,
  ledger: Ledger,
  violations: Violations,
): Promise<boolean> => {
  const batch = ledger.send(ana, session, [message(text)]);
  const { status, headers, body } = await ana.append(session, batch.blocks);
  if (status === 201) {
    ledger.acknowledge(batch, body);
    return true;
  }
  violations.expect(status === 503, `a full disk was answered ${status}`);
  violations.expect(headers.has('Retry-After'), 'the refusal has no Retry-After');
  return false;
};

/**
 * Health tells of the last write and looks at most once a second. The guide's answer is small and may still be stored
 * after a large append was refused, so that appends go on until health tells of one that was refused.
 */
const lookWhileFull = async (place: Place, ledger: Ledger, violations: Violations) => {
  const { status, body } = await place.ana.open(place.session);
  violations.expect(status === 200 && body.blocks.length > 0, `reading was answered ${status}`);
  const isDegraded = await until(async () => {
    await appendOnce(place, ledger, violations);
    return (await healthOf(place)) === 'degraded';
  });
  violations.expect(isDegraded, 'health is not degraded');
};

/** A disk of a few megabytes in memory, or the reason why this machine does not allow one. */
const mount = (at: string): string | undefined => {
  mkdirSync(at);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', at], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return `a small disk cannot be mounted (${error instanceof Error ? error.message.split('\n')[0] : error})`;
  }
};

const mostAppends = 2_000;
const text = 'O contrato não exclui a cobertura. '.repeat(500);
