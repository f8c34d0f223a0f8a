import type { run } from '../run.mjs';

type Ended = Awaited<ReturnType<typeof run>>;

/** What to tell about a build that a signal ended; undefined where the build itself has said why it failed. */
export const buildProblem = ({ signal }: Pick<Ended, 'signal'>): string | undefined => {
  if (signal === 'SIGKILL' || signal === 'SIGABRT') {
    return `The build was ended by ${signal}. The machine probably ran out of memory: a build takes about 1 GB. Free some and start again.`;
  }
  return signal ? `The build was stopped by ${signal}.` : undefined;
};
