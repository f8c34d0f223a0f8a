'use client';

import { History } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useChangedAbove } from '#/hooks/answers/useChangedAbove.ts';

/** Says of an answer that it was written before something above it changed. */
export function OutdatedNote({ sessionId, blockId }: { sessionId: string; blockId: string }) {
  const t = useTranslations('cards.answer.outdated');
  const changed = useChangedAbove(sessionId, blockId);
  if (!changed) return null;
  return (
    <p className="flex gap-2.5 text-ink-2 text-small">
      <History aria-hidden size={15} strokeWidth={1.75} className="mt-0.5 shrink-0" />
      <span>{t(changed)}</span>
    </p>
  );
}
