'use client';

import { useTranslations } from 'use-intl';
import type { AnswerProps } from './answer-props.ts';
import { useIsProposal } from './proposal/useIsProposal.ts';

/** Why an answer did not come to its end, in a sentence; null for one that did, or that is being written. */
export const useEndWords = ({
  sessionId,
  content,
}: Pick<AnswerProps, 'sessionId' | 'content'>): string | null => {
  const t = useTranslations('cards.answer');
  const isProposal = useIsProposal(sessionId, content.question);
  const { state, failure } = content;
  if (state === 'done' || state === 'writing') return null;
  if (state === 'failed') return t(`failure.${failure ?? 'defect'}`);
  return t(endings[isProposal ? 'proposal' : 'answer'][state]);
};

const endings = {
  answer: { interrupted: 'interrupted', stopped: 'stopped' },
  proposal: { interrupted: 'proposalInterrupted', stopped: 'proposalStopped' },
} as const;
