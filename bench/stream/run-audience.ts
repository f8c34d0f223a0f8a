import { type ChildProcess, fork } from 'node:child_process';
import type { AudienceMessage, AudiencePlan, AudienceResult } from './plan.ts';

/** An audience in a process of its own. Both promises reject where the process ends before. */
export const startAudience = (
  plan: AudiencePlan,
): { streaming: Promise<void>; ended: Promise<AudienceResult> } => {
  const child = fork(new URL('./audience.ts', import.meta.url));
  child.send(plan);
  const ended = messageOf(child, 'ended').then(({ result }) => result);
  const streaming = messageOf(child, 'streaming').then(() => {});
  // Whoever waits for one of them learns of the failure.
  ended.catch(() => {});
  streaming.catch(() => {});
  return { streaming, ended };
};

const messageOf = <K extends AudienceMessage['kind']>(
  child: ChildProcess,
  kind: K,
): Promise<Extract<AudienceMessage, { kind: K }>> =>
  new Promise((resolve, reject) => {
    child.on('message', (message: AudienceMessage) => {
      if (message.kind === kind) resolve(message as Extract<AudienceMessage, { kind: K }>);
    });
    child.once('exit', (code) => reject(new Error(`The audience ended with ${code}.`)));
  });
