import { z } from 'zod';
import type { NewDecision } from './decision.ts';
import { areas, decisionKinds, decisionSituations, withoutForce } from './facts.ts';
import { fold } from './fold.ts';

/** What a search can be narrowed to. */
export const DecisionFilters = z.object({
  court: z.string().min(1).max(40).optional(),
  kind: z.enum(decisionKinds).optional(),
  /** Of the judgment, else of the publication. */
  year: z
    .string()
    .regex(/^(?:18|19|20)\d{2}$/)
    .optional(),
  situation: z.enum(decisionSituations).optional(),
  area: z.enum(areas).optional(),
});
export type DecisionFilters = z.infer<typeof DecisionFilters>;

/**
 * Terms of the index that say of a decision what it can be filtered by. No word of a text has the sign with which they
 * begin, so that no search for words finds them.
 */
const termOf = (filter: keyof DecisionFilters, value: string): string => `=${filter}:${fold(value)}`;

/** The terms that a decision with these properties has. */
export const filterTerms = (filters: DecisionFilters): string[] =>
  (Object.keys(DecisionFilters.shape) as (keyof DecisionFilters)[]).flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [termOf(name, value)];
  });

/** The terms by which a decision is filtered. */
export const filterTermsOf = (decision: NewDecision): string[] => {
  const day = decision.judgedOn ?? decision.publishedOn ?? decision.joinedOn;
  return [
    ...filterTerms({ kind: decision.kind, ...(decision.court && { court: decision.court }) }),
    ...(day ? [termOf('year', day.slice(0, 4))] : []),
    ...(decision.situation ? [termOf('situation', decision.situation)] : []),
    ...decision.areas.map((area) => termOf('area', area)),
  ];
};

/** The terms of what is not in force, which stands below the rest. */
export const termsWithoutForce: readonly string[] = withoutForce.map((each) => termOf('situation', each));
