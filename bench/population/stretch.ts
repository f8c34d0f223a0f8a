import { seeded } from '../../tests/support/random.ts';
import type { PreparedServer } from '../calm/competitor.ts';
import type { Plan } from '../dataset/plan.ts';
import { legalTexts } from '../dataset/text.ts';
import type { Gauges } from '../measure/gauges.ts';
import { waitsOf } from '../measure/percentiles.ts';
import { type PopulationResult, type PopulationUser, requestKinds } from './plan.ts';
import { runUsers } from './run-users.ts';
import type { Served } from './served.ts';

const warmUpSeconds = 3;
/** Mean milliseconds between two requests of one user. */
const pause = 5_000;
/** A wait past this is a stall. */
const stallMilliseconds = 1_000;
const sessionsOfUser = 4;
/** Users without much of a pause, for so many seconds: some ten thousand requests, after which a server's code is compiled. */
const warming = { population: 50, pause: 25, seconds: 15 };

export interface Stretch {
  prepared: PreparedServer;
  served: Served;
  plan: Plan;
  population: number;
  seconds: number;
}

/** Lets a server answer until it is as quick as one that has run for long. */
export const warmUp = async ({
  prepared,
  served,
  plan,
}: Pick<Stretch, 'prepared' | 'served' | 'plan'>): Promise<void> => {
  const users = usersOf(warming.population, prepared, served, plan);
  const nothing = async () => {};
  const { pause, seconds } = warming;
  const answered = await runUsers(
    { users, warmUpSeconds: 0, seconds, pause, text: legalTexts()[0] ?? '' },
    { onMeasuring: nothing, onMeasured: nothing },
  );
  const [failure] = Object.keys(answered.errors);
  if (failure) throw new Error(`A server failed while it was warmed up: ${failure}`);
};

export const p99OfAll = 'all p99, ms';

/** Lets a population use a server, and records its figures. Gives what failed, and how often. */
export const measurePopulation = async (
  { prepared, served, plan, population, seconds }: Stretch,
  record: (what: string, value: number) => void,
): Promise<Record<string, number>> => {
  const users = usersOf(population, prepared, served, plan);
  const gauges: Gauges[] = [];
  const read = async () => void gauges.push(await served.read());
  const result = await runUsers(
    { users, warmUpSeconds, seconds, pause, text: legalTexts()[0] ?? '' },
    { onMeasuring: read, onMeasured: read },
  );
  return recordAll(result, gauges as [Gauges, Gauges], seconds, record);
};

const usersOf = (
  count: number,
  ...where: Parameters<typeof userOf> extends [number, ...infer R] ? R : never
) => Array.from({ length: count }, (_, user) => userOf(user, ...where));

/** A user of the dataset with a few sessions, none of them of known length. */
export const userOf = (
  user: number,
  prepared: PreparedServer,
  served: Pick<Served, 'originFor'>,
  plan: Plan,
): PopulationUser => {
  const owner = user % plan.size.users;
  const random = seeded(user);
  return {
    origin: served.originFor(user),
    headers: prepared.headersOf(owner),
    sessions: Array.from({ length: sessionsOfUser }, () => prepared.idOf(plan.anyOrdinaryOf(owner, random))),
  };
};

const recordAll = (
  result: PopulationResult,
  [before, after]: [Gauges, Gauges],
  seconds: number,
  record: (what: string, value: number) => void,
): Record<string, number> => {
  const all = requestKinds.flatMap((kind) => result.waits[kind]);
  const processor = after.processor - before.processor;
  record('requests a second', all.length / seconds);
  record(p99OfAll, waitsOf(all).p99);
  for (const kind of requestKinds) {
    const { p50, p95, p99, max } = waitsOf(result.waits[kind]);
    for (const [name, value] of Object.entries({ p50, p95, p99, longest: max }))
      record(`${kind} ${name}, ms`, value);
  }
  record(
    'errors',
    Object.values(result.errors).reduce((sum, count) => sum + count, 0),
  );
  record('stalls over 1 s', all.filter((wait) => wait > stallMilliseconds).length);
  record('changes told a second', result.changes / seconds);
  record('processor of the server for a request, ms', processor / all.length);
  record('processor of the server, cores', processor / 1000 / seconds);
  record('processor of the users, cores', result.processor / 1000 / seconds);
  record('event-loop delay p99, ms', after.delayP99);
  record("users' own event-loop delay p99, ms", result.ownDelayP99);
  record('memory, MB', after.memory / 1e6);
  return result.errors;
};
