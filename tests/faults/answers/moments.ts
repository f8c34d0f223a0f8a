import { setTimeout as wait } from 'node:timers/promises';
import { answerPartEvery } from '#/lib/domain/answer-lease.ts';
import { below, type Random } from '../../support/random.ts';
import type { Violations } from '../fault.ts';
import type { Process } from '../postgres/process.ts';
import { Device } from './device.ts';
import type { Interruption } from './interruptions.ts';
import { storedAnswer, type Writing } from './writing.ts';

/** A moment at which a reader was interrupted. */
export interface Moment {
  interruption: string;
  /** The place in the text, in UTF-16 units, that the reader had reached. */
  place: number;
}

export interface Interrupted {
  writing: Writing;
  /** The text that the model says. */
  whole: string;
  processes: readonly Process[];
  /** One for each device that follows the answer. */
  chosen: readonly Interruption[];
  random: Random;
  violations: Violations;
}

/** Milliseconds that a reader may take once the answer is over for another one. */
const patience = 120_000;

/** Follows one answer on as many devices as interruptions, each interrupted once, and on one that is not. */
export const interruptReaders = async (given: Interrupted): Promise<Moment[]> => {
  const { writing, whole, processes, chosen, violations } = given;
  const origins = processes.map(({ origin }) => origin);
  // The answer is written by the first process. Where there is another one, it is read there.
  const readAt = [...origins.slice(1), ...origins.slice(0, 1)];
  const open = () => Device.open(writing, whole, readAt);
  const unbroken = await open();
  const devices = await Promise.all(chosen.map(open));
  const moments = await Promise.all(
    chosen.map((interruption, index) => interruptAt(devices[index] as Device, interruption, given)),
  );
  await unbroken.page.over;
  const { state, text } = await storedAnswer(writing);
  violations.expect(state === 'done' && text === whole, `the stored answer is ${state} and has another text`);
  violations.expect(unbroken.page.text === whole, 'the unbroken text is another one than the model said');
  for (const [index, device] of devices.entries())
    await compare(device, chosen[index]?.name ?? '', unbroken.page.text, violations);
  await Promise.all([unbroken, ...devices].map((device) => device.close()));
  return moments;
};

const interruptAt = async (
  device: Device,
  { name, interrupt }: Interruption,
  { whole, random, processes }: Interrupted,
): Promise<Moment> => {
  // Anywhere between two stored parts.
  const delay = random() * answerPartEvery;
  await device.page.reaches(below(whole.length, random));
  await wait(delay);
  const place = device.page.text.length;
  await interrupt(device, random, processes);
  return { interruption: name, place };
};

const compare = async (device: Device, name: string, unbroken: string, violations: Violations) => {
  for (const follower of device.shown) {
    const isOver = await Promise.race([
      follower.over.then(() => true),
      wait(patience, false, { ref: false }),
    ]);
    violations.expect(isOver, `${name}: after ${follower.text.length} units nothing came any more`);
    violations.expect(follower.text === unbroken, `${name}: the last text is another one than the unbroken`);
  }
  const { repeats, gaps } = device.wrong;
  violations.expect(repeats === 0, `${name}: ${repeats} texts had something twice`);
  violations.expect(gaps === 0, `${name}: ${gaps} texts lacked something`);
};
