'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { type Facts, withoutForce } from '#/lib/domain/library/facts.ts';

/** Says of a precedent that it is not decided, superseded, cancelled, revised or modulated; nothing where it simply holds. */
export function SituationMark({ situation }: { situation: Facts['situation'] | undefined }) {
  const t = useTranslations('cards.precedent.situation');
  if (!situation || situation === 'decided') return null;
  const isWithoutForce = withoutForce.includes(situation);
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1 text-small',
        isWithoutForce ? 'text-bad' : 'text-ink-2',
      )}
    >
      {isWithoutForce && <TriangleAlert aria-hidden size={14} strokeWidth={2} className="shrink-0" />}
      {t(situation)}
    </span>
  );
}
