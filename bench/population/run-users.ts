import { type ChildProcess, fork } from 'node:child_process';
import type { PopulationMessage, PopulationPlan, PopulationResult } from './plan.ts';

interface Happenings {
  /** Called as the measured time begins and ends; the users wait for neither. */
  onMeasuring: () => Promise<void>;
  onMeasured: () => Promise<void>;
}

/** Runs the users of a plan in a process of their own, and gives what they saw. Rejects where that process fails. */
export const runUsers = async (
  plan: PopulationPlan,
  { onMeasuring, onMeasured }: Happenings,
): Promise<PopulationResult> => {
  const child = fork(new URL('./users.ts', import.meta.url));
  const gone = messageOf(child, 'gone');
  const measured = messageOf(child, 'measured');
  const measuring = messageOf(child, 'measuring');
  // All of them fail together; whoever waits learns of it.
  for (const each of [gone, measured]) each.catch(() => {});
  child.send(plan);
  await measuring;
  await onMeasuring();
  const { result } = await measured;
  await onMeasured();
  await gone;
  return result;
};

const messageOf = <K extends PopulationMessage['kind']>(
  child: ChildProcess,
  kind: K,
): Promise<Extract<PopulationMessage, { kind: K }>> =>
  new Promise((resolve, reject) => {
    child.on('message', (message: PopulationMessage) => {
      if (message.kind === kind) resolve(message as Extract<PopulationMessage, { kind: K }>);
    });
    child.once('exit', (code) => reject(new Error(`The process of the users ended with ${code}.`)));
  });
