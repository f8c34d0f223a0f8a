import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '../support/postgres.ts';
import { withClient } from '../support/postgres-database.ts';
import { pick, seeded } from '../support/random.ts';
import { type Fault, type FaultOptions, type Outcome, Violations } from './fault.ts';
import { type Person, signUp, signUpSettings } from './person.ts';
import { Callers, type Place } from './postgres/callers.ts';
import { type Compared, checkPlaces } from './postgres/check.ts';
import { Process, ProcessHandle } from './postgres/process.ts';

const kills = { short: 2, full: 10 };
const callers = { appending: 16, reading: 4 };
const sessionsEach = 5;
/** Milliseconds between a start and the next kill. */
const moment = { least: 300, most: 1_500 };
const patience = 30_000;

/** Two processes share one PostgreSQL; one at a time is killed (SIGKILL) while clients append through both. */
export const postgresProcesses: Fault = {
  name: 'postgres-processes',
  promise: 'no acknowledged block is lost or doubled, and the other process serves on without a refusal',
  play: async (options) => {
    const server = await startPostgres();
    const settings = { ...signUpSettings, DATABASE_URL: await server.createDatabase() };
    const processes = [new Process(settings), new Process(settings)];
    try {
      return await playOn(processes, settings.DATABASE_URL, options);
    } finally {
      await Promise.all(processes.map((process) => process.stop()));
      await server.stop();
    }
  },
};

const playOn = async (processes: Process[], url: string, { short, seed }: FaultOptions): Promise<Outcome> => {
  const violations = new Violations();
  const random = seeded(seed);
  const kind = short ? 'api' : 'whole';
  await Promise.all(processes.map((process) => process.start(kind)));
  const people = await signUp(() => processes[0]?.origin ?? '');
  const places = await newPlaces(people, processes);
  const work = new Callers(places, random, violations);
  const end = work.start(callers.appending, callers.reading);
  const rounds = short ? kills.short : kills.full;
  for (let round = 0; round < rounds; round += 1) {
    await wait(moment.least + random() * moment.most);
    const killed = pick(processes, random);
    await killed.kill();
    violations.expect(await isServing(work), 'while one process was down, nothing was appended');
    await killed.start(kind);
  }
  await end();
  const compared = await withClient(url, (client) => checkPlaces(client, places, violations));
  const tally = { rounds, lost: compared.lost };
  return { lines: linesOf(work, compared, rounds, seed), violations: violations.list, tally };
};

/** True once an append is answered; false where a client with a usual timeout would have given up. */
const isServing = async (work: Callers): Promise<boolean> => {
  const before = work.appends;
  for (let waited = 0; waited < patience && work.appends === before; waited += 50) await wait(50);
  return work.appends > before;
};

/** Sessions of both users, each reachable through both processes with one sign-in. */
const newPlaces = async (people: Person[], processes: Process[]): Promise<Place[]> => {
  const places: Place[] = [];
  for (const person of people) {
    for (let count = 0; count < sessionsEach; count += 1) {
      const session = await person.newSession();
      const handles = processes.map((process) => new ProcessHandle(person, process));
      places.push({ session, handles, acknowledged: new Map(), sent: new Set() });
    }
  }
  return places;
};

const linesOf = (
  work: Callers,
  { blocks, lost, wrong }: Compared,
  rounds: number,
  seed: number,
): string[] => [
  `${rounds} kills, seed ${seed}: ${blocks} acknowledged blocks compared, ${lost} lost, ${wrong} wrong`,
  `${work.appends} appends and ${work.reads} reads answered, ${work.again} requests cut off by a kill and sent again`,
];
