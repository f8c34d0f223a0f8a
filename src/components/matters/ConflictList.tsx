'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DraftConflict } from '#/hooks/matters/useConflicts.ts';
import { matterPath } from '#/lib/client/address/matter-address.ts';

/** Conflicts that are shown below one party. */
const most = 8;

/** The parties of other matters that one party may be: where they stand, and why. They open in another tab. */
export function ConflictList({ conflicts }: { conflicts: readonly DraftConflict[] }) {
  const t = useTranslations('matters');
  if (conflicts.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {conflicts.slice(0, most).map(({ matter, party, reason, opposed, otherDocument }) => (
        <li
          key={`${matter.id} ${party.name}`}
          className="flex gap-2.5 rounded-control bg-surface-2 px-3.5 py-2.5 text-ui"
        >
          <TriangleAlert
            aria-hidden
            size={18}
            className={opposed ? 'mt-0.5 shrink-0 text-bad' : 'mt-0.5 shrink-0 text-caution'}
          />
          <p className="min-w-0 wrap-break-word">
            <strong className="font-medium">{party.name}</strong> · {t(`sides.${party.side}`)} ·{' '}
            <a href={matterPath(matter.id)} target="_blank" rel="noopener" className="underline">
              {matter.name}
            </a>
            {matter.state === 'closed' && ` (${t('states.closed')})`}
            <span className="block text-ink-2 text-small">
              {t(`reasons.${reason}`)}
              {opposed && ` ${t('opposed')}`}
              {otherDocument && ` ${t('otherDocument')}`}
            </span>
          </p>
        </li>
      ))}
      {conflicts.length > most && (
        <li className="text-ink-2 text-small">{t('moreConflicts', { count: conflicts.length - most })}</li>
      )}
    </ul>
  );
}
