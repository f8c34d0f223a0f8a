import { setTimeout as wait } from 'node:timers/promises';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { answerBounds } from '#/lib/assistant/answers/answer-bounds.ts';
import type { Random } from '../../support/random.ts';
import type { Violations } from '../fault.ts';
import type { Person } from '../person.ts';
import type { AnswerPlace } from './place.ts';
import { Probe } from './probe.ts';
import { questionOf, type SentLog } from './sent-log.ts';
import { askModel, goOn, storedAnswer, type Writing } from './writing.ts';

/** What one round showed. Times in milliseconds. */
export interface Round {
  /** UTF-16 units that were sent before the kill, and those of them that were kept. */
  sent: number;
  kept: number;
  /** How long before the kill the oldest of the lost text was sent, of any answer; 0 where none is lost. */
  lost: number;
  /**
   * Beside the time between two parts: twice the slowest append that was made at that time, and 100 ms at least. A part is lost that was being
   * written, and it may have waited for the write of the part before it.
   */
  allowed: number;
  /** From the restart until the last answer was seen as interrupted. */
  seen: number;
}

interface Given {
  place: AnswerPlace;
  people: readonly Person[];
  /** The address of the model. */
  address: string;
  log: SentLog;
  whole: string;
  /** Names the round among all. */
  name: string;
  random: Random;
  violations: Violations;
}

const atOnce = 20;
/** Milliseconds until the kill. */
const moment = { least: 500, most: 3_000 };
/** Milliseconds that a text is on its way to the process and to the disk. */
const leastAllowance = 100;
/** For an answer to come to an end; a slow machine is not a broken promise. */
const patience = 120_000;

interface Asked extends Writing {
  question: string;
}

/** Kills the process in which many answers are written, starts it again, and has every answer go on to its end. */
export const playRound = async (given: Given): Promise<Round> => {
  const { place, log, random, violations } = given;
  const asked = await askAll(given);
  await until(() => asked.every(({ question }) => log.lengthAt(question, performance.now()) > 0));
  const probe = await Probe.of(given.people[0] as Person);
  const probing = probe.run();
  await wait(moment.least + random() * moment.most);
  const allowed = Math.max(leastAllowance, 2 * probe.end());
  const killed = performance.now();
  await place.processes[0].kill();
  await probing;
  await place.processes[0].start('api');
  const restarted = performance.now();
  const broken = await Promise.all(asked.map((each) => ended(each)));
  const seen = performance.now() - restarted;
  const compared = compare(asked, broken, killed, given);
  const most = answerBounds.writeEvery + allowed;
  violations.expect(
    compared.lost <= most,
    `a text is lost that was sent ${compared.lost.toFixed(0)} ms before the kill; ${most.toFixed(0)} may be`,
  );
  violations.expect((await place.countRows()) === 0, 'rows of interrupted runs are left');
  await goOnWithAll(asked, broken, given);
  return { ...compared, allowed, seen };
};

/** What was kept of every answer against what was sent before the kill. */
const compare = (
  asked: readonly Asked[],
  broken: readonly AnswerContent[],
  killed: number,
  { log, whole, violations }: Given,
): Pick<Round, 'sent' | 'kept' | 'lost'> => {
  let [sent, kept, lost] = [0, 0, 0];
  for (const [index, { state, text }] of broken.entries()) {
    const { question } = asked[index] as Asked;
    // On a slow machine an answer may have ended before the kill.
    const isRight = state === 'interrupted' || (state === 'done' && text === whole);
    violations.expect(isRight, `an answer is ${state} after the restart`);
    violations.expect(whole.startsWith(text), 'an answer has another text than was sent');
    sent += log.lengthAt(question, killed);
    kept += text.length;
    lost = Math.max(lost, killed - (log.timeAfter(question, text.length) ?? killed));
  }
  return { sent, kept, lost };
};

/** Begins them over a second, so that their parts are written at different times. */
const askAll = async ({ people, address, name, random }: Given): Promise<Asked[]> =>
  Promise.all(
    Array.from({ length: atOnce }, async (_, index) => {
      const question = questionOf(name, index + 1);
      const person = people[index % people.length] as Person;
      await wait(random() * 1_000);
      return { ...(await askModel(person, address, `${question}: cabe recurso?`)), question };
    }),
  );

const goOnWithAll = async (
  asked: readonly Asked[],
  broken: readonly AnswerContent[],
  { place, whole, violations }: Given,
): Promise<void> => {
  const interrupted = asked.filter((_, index) => broken[index]?.state === 'interrupted');
  await Promise.all(interrupted.map(goOn));
  const whatBecame = await Promise.all(asked.map((each) => ended(each)));
  for (const [index, { state, text }] of whatBecame.entries()) {
    const kept = broken[index]?.text ?? '';
    violations.expect(state === 'done', `an answer that went on is ${state}`);
    violations.expect(text.startsWith(kept), 'an answer that went on has not what was kept');
    violations.expect(text === whole, 'an answer that went on is not whole');
  }
  violations.expect((await place.countRows()) === 0, 'rows of runs are left');
};

/** The answer once it is not being written, or as it is after two minutes. */
const ended = async (writing: Writing): Promise<AnswerContent> => {
  const begin = performance.now();
  for (;;) {
    const answer = await storedAnswer(writing);
    if (answer.state !== 'writing' || performance.now() - begin > patience) return answer;
    await wait(200);
  }
};

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await wait(20);
};
