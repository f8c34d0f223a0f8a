import { longAnswer } from '#/lib/assistant/rehearsal/long-answer.ts';
import { startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { seeded } from '../support/random.ts';
import { rehearsedModel } from '../support/rehearsed-model.ts';
import { type Interruption, interruptions } from './answers/interruptions.ts';
import { interruptReaders, type Moment } from './answers/moments.ts';
import { type AnswerPlace, type EngineName, engineNames, openAnswerPlace } from './answers/place.ts';
import { askModel } from './answers/writing.ts';
import { type Fault, type FaultOptions, Violations } from './fault.ts';
import { signUp } from './person.ts';

/** Moments on each engine. */
const moments = { short: 20, full: 200 };
/** Those of one answer; each is a device of its own. */
const atOnce = 20;
const words = 2_000;
/** Milliseconds between two words. */
const pace = 2;
const whole = longAnswer(words);

/** Readers of answers are interrupted at random places of the text. On PostgreSQL they read at another process. */
export const answerMoments: Fault = {
  name: 'answer-moments',
  promise:
    'whatever interrupts a reader of an answer, its text is the unbroken one, without repeats and gaps',
  play: async (options) => {
    const violations = new Violations();
    const host = await startRehearsal({ pace });
    const lines = [`seed ${options.seed}; places in UTF-16 units of a text of ${whole.length}`];
    const engines = engineNames(options);
    for (const engine of engines) {
      const place = await openAnswerPlace(engine, rehearsedModel(host, words), { processes: 2 });
      try {
        lines.push(...linesOf(engine, await playOn(place, host.address, options, violations)));
      } finally {
        await place.close();
      }
    }
    await host.close();
    return { lines, violations: violations.list, tally: { rounds: count(options) * engines.length } };
  },
};

const count = ({ short, rounds }: FaultOptions): number =>
  short ? moments.short : Math.min(rounds, moments.full);

const playOn = async (
  { processes, countRows }: AnswerPlace,
  address: string,
  options: FaultOptions,
  violations: Violations,
): Promise<Moment[]> => {
  const random = seeded(options.seed);
  const [ana] = await signUp(() => processes[0].origin);
  const possible = interruptions.filter((each) => (each.processes ?? 1) <= processes.length);
  const all = Array.from(
    { length: count(options) },
    (_, index) => possible[index % possible.length] as Interruption,
  );
  const played: Moment[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    const chosen = all.slice(from, from + atOnce);
    const writing = await askModel(ana, address, 'O plano de saúde recusou a cirurgia. O que fazer?');
    played.push(...(await interruptReaders({ writing, whole, processes, chosen, random, violations })));
  }
  violations.expect((await countRows()) === 0, 'rows of runs are left');
  return played;
};

/** Every moment that was played, by what happened then. */
const linesOf = (engine: EngineName, played: readonly Moment[]): string[] => [
  `${engine}: ${played.length} moments, ${played.filter(({ place }) => place === whole.length).length} of them after the last word`,
  ...[...new Set(played.map(({ interruption }) => interruption))].map((name) => {
    const places = played.filter(({ interruption }) => interruption === name).map(({ place }) => place);
    return `  ${name.padEnd(40)} ${places.length}, at ${places.join(' ')}`;
  }),
];
