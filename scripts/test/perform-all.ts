import type { Outcome } from './perform.ts';
import type { Step } from './steps.ts';

export interface Performing {
  /** Runs one step, beside others or alone on the terminal. */
  perform: (step: Step, isBeside: boolean) => Promise<Outcome>;
  /** Shows what a step wrote that ran beside others. */
  show: (step: Step) => void;
}

/**
 * Runs steps in their order until one fails. A step that runs beside those after it is shown when it has ended, between
 * two others. Gives the outcomes of all steps that were begun, in their order.
 */
export const performAll = async (
  steps: readonly Step[],
  { perform, show }: Performing,
): Promise<Outcome[]> => {
  const begun: Promise<Outcome>[] = [];
  const ended = new Set<Step>();
  const shown = new Set<Step>();
  let hasFailed = false;
  const begin = async (step: Step, isBeside: boolean): Promise<Outcome> => {
    const outcome = await perform(step, isBeside);
    hasFailed ||= !outcome.passed;
    if (isBeside) ended.add(step);
    return outcome;
  };
  const showEnded = () => {
    for (const step of ended) if (!shown.has(step)) show(step);
    for (const step of ended) shown.add(step);
  };
  for (const [index, step] of steps.entries()) {
    if (hasFailed) break;
    const isBeside = step.beside === true && index < steps.length - 1;
    const outcome = begin(step, isBeside);
    begun.push(outcome);
    if (isBeside) continue;
    await outcome;
    showEnded();
  }
  const outcomes = await Promise.all(begun);
  showEnded();
  return outcomes;
};
