import type { Step } from './steps.ts';

/** The steps to run, with arguments for their commands, or why the command line makes no sense. */
export type Choice = { steps: readonly Step[] } | { problem: string };

/**
 * Reads the command line of `npm test`: names of steps, or nothing for all. What follows the name of a single step goes
 * to its command, as a filter: `npm test -- browser tests/e2e/session.spec.ts`.
 */
export const chooseSteps = (args: readonly string[], steps: readonly Step[]): Choice => {
  if (args.length === 0) return { steps };
  const isName = (arg: string) => steps.some(({ name }) => name === arg);
  const end = args.findIndex((arg) => !isName(arg));
  const names = end < 0 ? args : args.slice(0, end);
  const rest = end < 0 ? [] : args.slice(end);
  if (rest.length > 0 && names.length !== 1) {
    const known = steps.map(({ name }) => name).join(', ');
    return { problem: `There is no step "${rest[0]}". There are: ${known}.` };
  }
  return {
    steps: steps
      .filter(({ name }) => names.includes(name))
      .map((step) => ({ ...step, command: [...step.command, ...rest] })),
  };
};
