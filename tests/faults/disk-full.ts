import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { message } from '../support/factories.ts';
import { type Fault, type Outcome, Violations } from './fault.ts';
import { inFolder } from './folder.ts';
import { checkIntegrity, checkSessions } from './kill/check.ts';
import { Ledger } from './kill/ledger.ts';
import { healthOf, openPlace, type Place } from './place.ts';

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
  await lookWhileFull(place, violations);
  rmSync(filler);
  for (const batch of ledger.unanswered) {
    const { status, body } = await place.ana.append(batch.session, batch.blocks);
    violations.expect(status === 201, `with room again, an append was answered ${status}`);
    if (status === 201) ledger.acknowledge(batch, body);
  }
  violations.expect(await isWellAgain(place), 'health is not ok again');
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
    const batch = ledger.send(ana, session, [message(text)]);
    const { status, headers, body } = await ana.append(session, batch.blocks);
    if (status !== 201) {
      violations.expect(status === 503, `a full disk was answered ${status}`);
      violations.expect(headers.has('Retry-After'), 'the refusal has no Retry-After');
      return count;
    }
    ledger.acknowledge(batch, body);
  }
  violations.expect(false, 'the disk never became full');
  return mostAppends;
};

const lookWhileFull = async (place: Place, violations: Violations) => {
  const { status, body } = await place.ana.open(place.session);
  violations.expect(status === 200 && body.blocks.length > 0, `reading was answered ${status}`);
  violations.expect((await healthOf(place)) === 'degraded', 'health is not degraded');
};

/** Health looks at most once a second, so that the answer of a moment ago may still be given. */
const isWellAgain = async (place: Place): Promise<boolean> => {
  for (let waited = 0; waited < 5_000; waited += 100) {
    if ((await healthOf(place)) === 'ok') return true;
    await wait(100);
  }
  return false;
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
