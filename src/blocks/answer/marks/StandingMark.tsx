'use client';

import { CircleHelp, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AnswerMark } from '../definition.ts';

const icons = { unchecked: CircleHelp, altered: TriangleAlert } as const;

/** Says, after a reference or a quotation, that no source is known, or that the source does not have the words. */
export function StandingMark({ standing }: { standing: Exclude<AnswerMark['standing'], 'found'> }) {
  const t = useTranslations('cards.answer.standing');
  const Icon = icons[standing];
  return (
    <span className="ml-1.5 inline-flex items-center gap-1 whitespace-nowrap rounded-small border border-caution px-1.5 align-[0.1em] font-medium font-sans text-caution text-small hyphens-none">
      <Icon aria-hidden size={13} strokeWidth={2} className="shrink-0" />
      {t(standing)}
    </span>
  );
}
