import type { ParsedInput, VerbName } from '../contract.ts';
import { isRepeatable } from '../verbs/define-verb.ts';
import { type Verb, verbs } from '../verbs/index.ts';
import { isDuplicate, isPassing, UnknownOutcome } from './errors.ts';

/**
 * Whether a call that failed may run again: the error may pass, and either nothing of the call was stored or its verb
 * is repeatable. A duplicate key passes too: the same call was sent twice, and its twin has just been committed.
 */
export const mayRepeat = <N extends VerbName>(verb: N, input: ParsedInput<N>, error: unknown): boolean => {
  if (!isPassing(error) && !isDuplicate(error)) return false;
  return !(error instanceof UnknownOutcome) || isRepeatable(verbs[verb] as Verb<N>, input);
};
