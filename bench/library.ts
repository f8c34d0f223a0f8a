import { createReadStream, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LibraryDB } from '#/lib/db/library.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { openSqliteEngine } from '#/lib/db/sqlite/engine.ts';
import { importFrom } from '#/lib/import/import-decisions.ts';
import { message, newCast } from '../tests/support/factories.ts';
import { writeEspelhos } from './library/decisions.ts';
import { queries } from './library/vocabulary.ts';
import { Figures } from './measure/figures.ts';
import { waitsOf } from './measure/percentiles.ts';
import type { BenchOptions } from './options.ts';
import { say } from './say.ts';

const { ana, bruno } = newCast();

/** Measures the time and memory of importing a library, the time of searches in it, and the waits of others meanwhile. */
export const benchLibrary = async ({ decisions, rounds, directory }: BenchOptions): Promise<Figures> => {
  mkdirSync(directory, { recursive: true });
  const folder = mkdtempSync(join(directory, 'library-'));
  const figures = new Figures();
  try {
    const file = join(folder, 'espelhos.json');
    await writeEspelhos(file, decisions);
    say(`${decisions.toLocaleString('en')} decisions, ${megabytes(statSync(file).size)} MB of JSON`);
    const path = join(folder, 'juca.db');
    const engine = await openSqliteEngine({ path });
    const library = new LibraryDB(engine);
    const waits = await whileAppending(new SessionsDB(engine), () => takeIn(file, library, figures));
    add(figures, 'append of another user meanwhile', waits);
    for (let round = 0; round < rounds; round += 1) await search(library, figures);
    await engine.close();
    figures.add('database, MB', 'juca', Number(megabytes(statSync(path).size)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const name of figures.names)
    say(`${name.padEnd(48)} ${figures.spread(name, 'juca').median.toFixed(2)}`);
  return figures;
};

const takeIn = async (file: string, library: LibraryDB, figures: Figures): Promise<void> => {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  let next = 0;
  const report = await importFrom(createReadStream(file), library.for(ana), ({ added }) => {
    if (added < next) return;
    say(`  ${String(added).padStart(8)} added   ${megabytes(process.memoryUsage().rss)} MB of memory`);
    next += progressEvery;
  });
  const seconds = (performance.now() - begun) / 1000;
  figures.add('import, seconds', 'juca', seconds);
  figures.add('import, seconds of processor time', 'juca', secondsOf(process.cpuUsage(cpu)));
  figures.add('import, decisions a second', 'juca', report.added / seconds);
  figures.add('import, most memory, MB', 'juca', (process.resourceUsage().maxRSS * 1024) / 1e6);
};

/** Requests the first page of each query several times, in turns. */
const search = async (library: LibraryDB, figures: Figures): Promise<void> => {
  const all: number[] = [];
  const cpu = process.cpuUsage();
  for (const query of queries) {
    const own: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const begun = performance.now();
      await library.for(ana).searchDecisions({ query, limit: 20 });
      own.push(performance.now() - begun);
    }
    all.push(...own);
    figures.add(`search p50, ms: ${query.slice(0, 30)}`, 'juca', waitsOf(own).p50);
  }
  add(figures, 'search', all);
  const perSearch = (secondsOf(process.cpuUsage(cpu)) * 1000) / all.length;
  figures.add('search, ms of processor time', 'juca', perSearch);
};

/** The waits of a user who appends a message from time to time while the work runs. */
const whileAppending = async (sessions: SessionsDB, work: () => Promise<void>): Promise<number[]> => {
  const { session } = await sessions.for(bruno).create();
  const waits: number[] = [];
  let done = false;
  const working = work().finally(() => {
    done = true;
  });
  while (!done && waits.length < mostAppends) {
    const begun = performance.now();
    await sessions.for(bruno).append({ id: session.id, blocks: [message()] });
    waits.push(performance.now() - begun);
    await sleep(20);
  }
  await working;
  return waits;
};

const add = (figures: Figures, name: string, milliseconds: number[]): void => {
  const { p50, p99, max } = waitsOf(milliseconds);
  figures.add(`${name} p50, ms`, 'juca', p50);
  figures.add(`${name} p99, ms`, 'juca', p99);
  figures.add(`${name} max, ms`, 'juca', max);
};

/** CPU time of all threads of this process, in seconds. */
const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

const progressEvery = 10_000;
const turns = 25;
/** Below the limit of 10,000 blocks in a session. */
const mostAppends = 9_000;
