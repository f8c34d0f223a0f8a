'use client';

import { useTranslations } from 'use-intl';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
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
  const timeZone = useTimeZone();
  const state = useBriefing(sessionId)?.state;
  const { run, isPending } = useBriefingCommands(sessionId);
  if (!state?.outdated.includes(phase)) return undefined;
  const text = t(texts[phase].reason);
  // Until the balance was made once, going on to it is what the picker's own button does.
  if (!isWritable || (phase === 2 && !state.blocks.balance)) return { text };
  const command =
    phase === 4 ? ({ type: 'deliver', timeZone } as const) : ({ type: 'advanceToRisks' } as const);
  return { text, renew: { label: t(texts[phase].renew), run: () => void run(command), isPending } };
};
