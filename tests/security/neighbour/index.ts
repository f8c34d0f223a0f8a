import { fork } from 'node:child_process';
import { once } from 'node:events';
import { type Waits, waitsOf } from '../../../bench/measure/percentiles.ts';
import { say } from '../../../bench/say.ts';
import type { Attack } from './attack.ts';
import { attacks } from './attacks.ts';
import { type NeighbourOptions, optionHelp, readOptions } from './options.ts';
import { openPlace, type Place } from './place.ts';
import type { Worked, WorkPlan } from './worker.ts';

/** What the other user may wait: so many times the calm, and so many milliseconds. */
const aim = { ratio: 3, milliseconds: 500 };
const sampleMilliseconds = 250;

/** Measures how long one user waits while another sends the largest input of each kind in a loop. Prints a table. */
export const neighbour = async (args: string[]): Promise<number> => {
  const options = optionsIn(args);
  if (!options) return 2;
  for (const engine of options.engines) {
    say(
      `\n${engine}: ${options.seconds} s each, ${options.parallel} requests under way, ${options.size} MiB files`,
    );
    say(
      `${'attack'.padEnd(18)}${'p50'.padStart(8)}${'p99'.padStart(8)}${'max'.padStart(8)}  to calm    main  memory  answers`,
    );
    await measureAll(engine, options);
  }
  say(
    `\nMilliseconds that the other user waits. The aim: p99 at most ${aim.ratio} times the calm, and never above`,
  );
  say(
    `${aim.milliseconds} ms. What is beyond is marked with an asterisk. Main: how busy the server's main thread was, in`,
  );
  say(
    `processor time. Memory of the server at most, in MB. Other programs on the machine count in every number but main.`,
  );
  return 0;
};

const optionsIn = (args: string[]): NeighbourOptions | undefined => {
  try {
    const options = readOptions(args);
    const unknown = options.attacks.find((name) => attacks.every((attack) => attack.name !== name));
    if (unknown === undefined) return options;
    say(`There is no attack "${unknown}". There are: ${attacks.map(({ name }) => name).join(', ')}.`);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    say([error.message, ...optionHelp].join('\n  '));
  }
  return undefined;
};

const measureAll = async (engine: 'sqlite' | 'postgres', options: NeighbourOptions): Promise<void> => {
  const chosen = attacks.filter(({ name }) => options.attacks.length === 0 || options.attacks.includes(name));
  const place = await openPlace(engine);
  try {
    const calm = await measure(place, options);
    print('(calm)', calm, calm.waits);
    for (const attack of chosen) print(attack.name, await measure(place, options, attack), calm.waits);
  } finally {
    await place.stop();
  }
};

interface Measured {
  waits: Waits;
  failed: number;
  memory: number;
  /** Part of the time in which the server's main thread was on a processor. */
  main: number;
  /** How often each status was answered to the attacker. */
  answers: Map<number, number>;
}

const measure = async (place: Place, options: NeighbourOptions, attack?: Attack): Promise<Measured> => {
  const send = await attack?.prepare(place, options);
  const answers = new Map<number, number>();
  let isOver = false;
  let memory = 0;
  const loops = Array.from({ length: send ? options.parallel : 0 }, async () => {
    while (!isOver) {
      const status = (await send?.().catch(() => 0)) ?? 0;
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  });
  const timer = setInterval(() => {
    memory = Math.max(memory, place.memory());
  }, sampleMilliseconds);
  const [began, before] = [performance.now(), place.mainThread()];
  const { waits, failed } = await work(place, options.seconds);
  const main = (place.mainThread() - before) / (performance.now() - began);
  isOver = true;
  await Promise.all(loops);
  clearInterval(timer);
  return { waits: waitsOf(waits), failed, memory, main, answers };
};

/** The other user's requests, sent by a process of their own. */
const work = async ({ origin, worker, sessions }: Place, seconds: number): Promise<Worked> => {
  const child = fork(new URL('./worker.ts', import.meta.url));
  const answered = once(child, 'message');
  const plan: WorkPlan = { origin, cookie: worker.cookie ?? '', sessions, seconds };
  child.send(plan);
  const [worked] = (await answered) as [Worked];
  return worked;
};

const percent = (part: number): string => `${(100 * part).toFixed(0)}%`.padStart(8);

const print = (name: string, { waits, failed, memory, main, answers }: Measured, calm: Waits): void => {
  const ratio = waits.p99 / calm.p99;
  const isBeyond = ratio > aim.ratio || waits.p99 > aim.milliseconds;
  const numbers = [waits.p50, waits.p99, waits.max].map((each) => each.toFixed(1).padStart(8)).join('');
  const said = [...answers].map(([status, count]) => `${count} × ${status || 'broken'}`).join(', ');
  const lost = failed > 0 ? `, ${failed} of the other's failed` : '';
  const mark = isBeyond ? '*' : ' ';
  say(
    `${name.padEnd(18)}${numbers}${ratio.toFixed(1).padStart(8)}${mark}${percent(main)}${memory.toFixed(0).padStart(8)}  ${said}${lost}`,
  );
};
