import type { z } from 'zod';
import type {
  accountVerbs,
  answerVerbs,
  deadlineVerbs,
  libraryVerbs,
  matterVerbs,
  practiceVerbs,
  searchVerbs,
  sessionVerbs,
} from './verbs/registry.ts';

/** What the store's verbs take and answer, as types that follow from the registry. */
type Verbs = typeof sessionVerbs &
  typeof answerVerbs &
  typeof libraryVerbs &
  typeof accountVerbs &
  typeof matterVerbs &
  typeof practiceVerbs &
  typeof deadlineVerbs &
  typeof searchVerbs;

export type VerbName = keyof Verbs;
/** A verb's input after parsing, with its defaults. */
export type ParsedInput<N extends VerbName> = z.output<Verbs[N]['input']>;
export type VerbOutput<N extends VerbName> = Awaited<ReturnType<Verbs[N]['run']>>;

/** The verbs that can answer as JSON text. */
export type JsonVerb = { [N in VerbName]: true extends Verbs[N]['json'] ? N : never }[VerbName];
