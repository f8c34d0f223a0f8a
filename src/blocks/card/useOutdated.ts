'use client';

import { useTranslations } from 'use-intl';
import { advanceToPhase3, generateDelivery } from '#/actions/briefing.ts';
import { useBriefing, useBriefingActs } from '#/hooks/briefing.ts';
import type { Outdated } from './Card.tsx';

/** What of a briefing can be out of date: the chat and the diagnosis rest on nothing else. */
type LaterPhase = 2 | 3 | 4;

const texts = {
  2: { reason: 'diagnosisChanged', renew: 'confirmPrecedents' },
  3: { reason: 'groundsChanged', renew: 'weighAgain' },
  4: { reason: 'materialChanged', renew: 'composeAgain' },
} as const;

/**
 * What a card of this phase says while its phase is out of date, with the way to bring it up to date: the balance is
 * weighed again, the document composed again. Undefined while it is up to date.
 */
export const useOutdated = (
  sessionId: string,
  phase: LaterPhase,
  isWritable: boolean,
): Outdated | undefined => {
  const t = useTranslations('cards.outdatedBecause');
  const state = useBriefing(sessionId)?.state;
  const { run, isPending } = useBriefingActs(sessionId);
  if (!state?.outdated.includes(phase)) return undefined;
  const text = t(texts[phase].reason);
  // Until the balance was made once, going on to it is what the picker's own button does.
  if (!isWritable || (phase === 2 && !state.blocks.balance)) return { text };
  const action = phase === 4 ? generateDelivery : advanceToPhase3;
  return { text, renew: { label: t(texts[phase].renew), run: () => void run(action, {}), isPending } };
};
