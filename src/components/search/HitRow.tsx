'use client';

import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { Highlighted } from '#/blocks/precedent-picker/search/Highlighted.tsx';
import { GoLink } from '#/components/ui/GoLink.tsx';
import { useNow } from '#/hooks/now.tsx';
import { useHitTexts } from '#/hooks/search/useHitTexts.ts';
import { exactDate, relativeDate } from '#/lib/client/reading/dates.ts';
import type { SearchHit } from '#/lib/domain/search/search-answers.ts';

/** A hit: its session, what it is and when it was written, and the passage; it opens at its place. */
export function HitRow({ hit, words }: { hit: SearchHit; words: string }) {
  const t = useTranslations('search');
  const { title, kind, time, address } = useHitTexts()(hit, words);
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: useNow() };
  const facts = [kind, hit.session.archived && t('isArchived')].filter(Boolean).join(' · ');
  return (
    <li className="group relative px-1 py-4 tablet:px-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <GoLink
          path={address}
          data-row
          className="wrap-anywhere min-w-0 font-medium after:absolute after:inset-0 after:rounded-card group-hover:underline"
        >
          {hit.block ? title : <Highlighted {...hit.snippet} />}
        </GoLink>
        <p className="text-ink-2 text-small">
          {facts}
          <span aria-hidden> · </span>
          <time dateTime={time} title={exactDate(time, reader)}>
            {relativeDate(time, reader)}
          </time>
        </p>
      </div>
      {hit.block && (
        <p className="wrap-anywhere mt-1.5 line-clamp-4 text-pretty font-serif text-[1rem] leading-6">
          <Highlighted {...hit.snippet} />
        </p>
      )}
    </li>
  );
}
