import { longAnswer } from '#/lib/assistant/rehearsal/long-answer.ts';
import { startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { seeded } from '../support/random.ts';
import { rehearsedModel } from '../support/rehearsed-model.ts';
import { playRound, type Round } from './answers/killed-round.ts';
import { type EngineName, engineNames, openAnswerPlace } from './answers/place.ts';
import { SentLog } from './answers/sent-log.ts';
import { type Fault, type FaultOptions, Violations } from './fault.ts';
import { signUp, signUpAs } from './person.ts';

/** Rounds on each engine. */
const kills = { short: 1, full: 10 };
const words = 400;
/** Milliseconds between two words. */
const pace = 15;
/** Milliseconds after a restart within which an answer is seen to be interrupted. */
const seenWithin = 15_000;

/** SIGKILL while twenty answers are written at once, repeated on the same database. */
export const answerKill: Fault = {
  name: 'answer-kill',
  promise:
    'of each answer at most 200 ms of text are lost, all are interrupted within 15 s of the restart, and go on to their end',
  play: async (options) => {
    const violations = new Violations();
    const log = new SentLog();
    const host = await startRehearsal({ pace, onEvent: log.note });
    const lines = [
      `20 answers at once, seed ${options.seed}; text in UTF-16 units, lost and allowance in ms, seen in s`,
      'engine    round      sent     kept     lost  allowance    seen',
    ];
    for (const engine of engineNames(options)) {
      const rounds = await playOn(engine, { address: host.address, log, options, violations });
      lines.push(...linesOf(engine, rounds));
    }
    await host.close();
    const rounds = engineNames(options).length * count(options);
    return { lines, violations: violations.list, tally: { rounds } };
  },
};

const count = ({ short, rounds }: FaultOptions): number =>
  short ? kills.short : Math.min(rounds, kills.full);

interface Given {
  /** The address of the model. */
  address: string;
  log: SentLog;
  options: FaultOptions;
  violations: Violations;
}

const playOn = async (engine: EngineName, { address, log, options, violations }: Given): Promise<Round[]> => {
  const place = await openAnswerPlace(engine, rehearsedModel({ address }, words), { processes: 1 });
  const origin = () => place.processes[0].origin;
  const given = { place, address, log, violations, random: seeded(options.seed), whole: longAnswer(words) };
  const rounds: Round[] = [];
  try {
    // One owner has at most eight answers at once.
    const people = [...(await signUp(origin)), await signUpAs('Carla Nunes', origin)];
    for (let index = 0; index < count(options); index += 1) {
      const round = await playRound({ ...given, people, name: `${engine} ${index + 1}` });
      violations.expect(
        options.short || round.seen <= seenWithin,
        `seen as interrupted after ${(round.seen / 1_000).toFixed(1)} s`,
      );
      rounds.push(round);
    }
  } finally {
    await place.close();
  }
  return rounds;
};

const linesOf = (engine: EngineName, rounds: readonly Round[]): string[] =>
  rounds.map(({ sent, kept, lost, allowed, seen }, index) => {
    const columns = [sent, kept, lost, allowed, seen / 1_000].map((value, place) =>
      value.toFixed(place === 4 ? 1 : 0).padStart(9),
    );
    return `${engine.padEnd(9)} ${String(index + 1).padStart(5)} ${columns.join('')}`;
  });
