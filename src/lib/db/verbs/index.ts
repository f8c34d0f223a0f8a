import type { ParsedInput, VerbName, VerbOutput } from '../contract.ts';
import type { Transaction } from '../transaction.ts';
import type { VerbKind } from './define-verb.ts';
import {
  accountVerbs,
  answerVerbs,
  deadlineVerbs,
  libraryVerbs,
  matterVerbs,
  practiceVerbs,
  searchVerbs,
  sessionVerbs,
} from './registry.ts';

/** A verb as an engine sees it that knows only its name. */
export type Verb<N extends VerbName> = VerbKind<ParsedInput<N>> & {
  run: (transaction: Transaction, input: ParsedInput<N>) => Promise<VerbOutput<N>>;
};

/** What the engines run, by name. */
export const verbs: { readonly [N in VerbName]: Verb<N> } = {
  ...sessionVerbs,
  ...answerVerbs,
  ...libraryVerbs,
  ...matterVerbs,
  ...practiceVerbs,
  ...deadlineVerbs,
  ...accountVerbs,
  ...searchVerbs,
};
