'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { evaluatePrecedent } from '#/actions/briefing.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { useBriefingActs } from '#/hooks/briefing.ts';
import type { Evaluation, Stance } from '#/lib/domain/briefing/words.ts';
import type { CardKeys } from '../card/useCardKeys.ts';
import type { PrecedentContent } from './definition.ts';

type Given = Pick<PrecedentContent, 'evaluation' | 'stance'>;

export interface Verdict extends Given {
  evaluate: (evaluation: Evaluation | null) => void;
  takeStance: (stance: Stance | null) => void;
  keys: CardKeys;
}

/** The lawyer's verdict on a decision: shown at once as it is given, taken back where the server refuses it. */
export const useVerdict = (sessionId: string, blockId: string, stored: Given): Verdict => {
  const t = useTranslations('cards.precedent');
  const { run } = useBriefingActs(sessionId);
  const [underway, setUnderway] = useState<Given | null>(null);
  const shown = underway ?? { evaluation: stored.evaluation, stance: stored.stance };
  const give = async (change: Partial<Given>) => {
    const next = { ...shown, ...change };
    setUnderway(next);
    if (await run(evaluatePrecedent, { blockId, ...change })) announce(t('stored'));
    // A later key may have set another verdict meanwhile, which is then still on its way.
    setUnderway((now) => (now === next ? null : now));
  };
  const evaluate = (evaluation: Evaluation | null) => void give({ evaluation });
  const takeStance = (stance: Stance | null) => void give({ evaluation: 'useful', stance });
  return {
    ...shown,
    evaluate,
    takeStance,
    keys: {
      u: () => evaluate('useful'),
      n: () => evaluate('not_useful'),
      f: () => takeStance('favorable'),
      d: () => takeStance('unfavorable'),
    },
  };
};
