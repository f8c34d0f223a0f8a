import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';

export const foundOrders = ['match', 'newest', 'oldest'] as const;
export type FoundOrder = (typeof foundOrders)[number];

/** The courts of what was found, each once, by name. */
export const courtsOf = (found: readonly FoundDecision[]): string[] =>
  [...new Set(found.map(({ decision }) => decision.court))].sort((a, b) => a.localeCompare(b, 'pt-BR'));

/** What was found in one court, or in all (`''`), in the order asked for; what has no date comes last. */
export const arrangeFound = (
  found: readonly FoundDecision[],
  court: string,
  order: FoundOrder,
): FoundDecision[] => {
  const chosen = found.filter(({ decision }) => court === '' || decision.court === court);
  if (order === 'match') return chosen;
  const dated = chosen.filter(({ decision }) => decision.judgedOn !== null);
  const undated = chosen.filter(({ decision }) => decision.judgedOn === null);
  const byDay = dated.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return [...(order === 'oldest' ? byDay : byDay.toReversed()), ...undated];
};

const dayOf = ({ decision }: FoundDecision): string => decision.judgedOn ?? '';
