'use client';

import { Check, CircleDashed, Minus, ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import type { PrecedentContent } from './definition.ts';

/** The verdict on a decision, in words with a mark. */
export function VerdictMark({ evaluation, stance }: Pick<PrecedentContent, 'evaluation' | 'stance'>) {
  const t = useTranslations('cards.precedent');
  const [Icon, text, colour] = faceOf(evaluation, stance);
  return (
    <span className={classes('inline-flex items-center gap-1.5', colour)}>
      <Icon aria-hidden size={14} strokeWidth={2} className="shrink-0" />
      {t(text)}
    </span>
  );
}

const faceOf = (evaluation: PrecedentContent['evaluation'], stance: PrecedentContent['stance']) => {
  if (evaluation === null) return [CircleDashed, 'notEvaluated', ''] as const;
  if (evaluation === 'not_useful') return [Minus, 'notUseful', ''] as const;
  if (stance === 'favorable') return [ThumbsUp, 'usefulFavorable', 'text-good'] as const;
  if (stance === 'unfavorable') return [ThumbsDown, 'usefulUnfavorable', 'text-bad'] as const;
  return [Check, 'useful', 'text-ink'] as const;
};
