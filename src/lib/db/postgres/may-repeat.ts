import type { ParsedInput, VerbName } from '../contract.ts';
import { verbs } from '../verbs/index.ts';
import { isDuplicate, isPassing, UnknownOutcome } from './errors.ts';

/**
 * Whether a call that failed may run again: the error may pass, and either nothing of the call was stored or its verb
 * is repeatable. A duplicate key passes too: the same call was sent twice, and its twin has just been committed.
 */
export const mayRepeat = <N extends VerbName>(verb: N, input: ParsedInput<N>, error: unknown): boolean => {
  if (!isPassing(error) && !isDuplicate(error)) return false;
  return !(error instanceof UnknownOutcome) || isRepeatable(verb, input);
};

const isRepeatable = (verb: VerbName, input: object): boolean =>
  verbs[verb].repeatable && (verb !== 'create' || ('key' in input && input.key !== undefined));
