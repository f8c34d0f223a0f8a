'use client';

import { useTranslations } from 'use-intl';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { cardKeys } from '#/lib/client/keys/card-keys.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import type { Evaluation, Stance } from '#/lib/domain/briefing/words.ts';
import type { CardKeys } from '../card/useCardKeys.ts';
import type { PrecedentContent } from './definition.ts';

type Given = Pick<PrecedentContent, 'evaluation' | 'stance'>;

export interface Verdict {
  evaluate: (evaluation: Evaluation | null) => void;
  takeStance: (stance: Stance | null) => void;
  keys: CardKeys;
}

/** Gives the lawyer's verdict on a decision, and the keys that do so. */
export const useVerdict = (sessionId: string, blockId: string): Verdict => {
  const t = useTranslations('cards.precedent');
  const { run } = useBriefingCommands(sessionId);
  const give = async (change: Partial<Given>) => {
    if (await run({ type: 'evaluatePrecedent', blockId, ...change })) announce(t('stored'));
  };
  const evaluate = (evaluation: Evaluation | null) => void give({ evaluation });
  const takeStance = (stance: Stance | null) => void give({ evaluation: 'useful', stance });
  return {
    evaluate,
    takeStance,
    keys: {
      [cardKeys.evaluation.useful]: () => evaluate('useful'),
      [cardKeys.evaluation.not_useful]: () => evaluate('not_useful'),
      [cardKeys.stance.favorable]: () => takeStance('favorable'),
      [cardKeys.stance.unfavorable]: () => takeStance('unfavorable'),
    },
  };
};
