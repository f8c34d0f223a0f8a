import type { accountVerbs } from '#/lib/db/verbs/registry.ts';
import { complete } from './library-verbs.ts';
import type { ModelOf } from './verb.ts';

/** The verbs that read all that an account has. */
export const accountModel: ModelOf<Pick<typeof accountVerbs, 'accountTotals' | 'allDecisions'>> = {
  accountTotals: ({ sessions, decisions, statutes }) => {
    const kept = Object.values(sessions);
    return {
      sessions: kept.length,
      blocks: kept.reduce((sum, { session }) => sum + session.lastPosition, 0),
      decisions: decisions.length,
      statutes: Object.keys(statutes).length,
    };
  },

  allDecisions: ({ decisions }, { before, limit }) => {
    const page = decisions
      .filter(({ ordinal }) => ordinal < before)
      .sort((one, other) => other.ordinal - one.ordinal)
      .slice(0, limit);
    const last = page.at(-1);
    return { decisions: page.map(complete), next: last && page.length === limit ? last.ordinal : null };
  },
};
