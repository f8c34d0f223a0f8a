import type { VerbName } from '#/lib/db/contract.ts';
import {
  accountVerbs,
  type answerVerbs,
  deadlineVerbs,
  libraryVerbs,
  matterVerbs,
  practiceVerbs,
  type searchVerbs,
  sessionVerbs,
} from '#/lib/db/verbs/registry.ts';

const all = {
  ...sessionVerbs,
  ...libraryVerbs,
  ...accountVerbs,
  ...practiceVerbs,
  ...matterVerbs,
  ...deadlineVerbs,
};

/**
 * Every verb of the registry but those whose outcome depends on the time that passed: those that work in steps of
 * bounded time, as those of the index of the sessions do, and those of answers, which have leases. The rules in tests/contract
 * test these.
 */
const { eraseAccount: _erase, purgeTrash: _purge, compareDeadlines: _compare, ...modelled } = all;

export const modelledVerbs = modelled;

export type ModelledVerb = Exclude<
  VerbName,
  'eraseAccount' | 'purgeTrash' | 'compareDeadlines' | keyof typeof answerVerbs | keyof typeof searchVerbs
>;
