'use client';

import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { GoLink } from '#/components/ui/GoLink.tsx';
import { useMatterSessions } from '#/hooks/matters/useMatterSessions.ts';
import { useNow } from '#/hooks/now.tsx';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { relativeDate } from '#/lib/client/reading/dates.ts';
import { LoadingRows, RowsFailed } from '../library/Rows.tsx';
import { Button } from '../ui/Button.tsx';

/** The sessions of a matter, the last that moved first. */
export function MatterSessions({ matterId }: { matterId: string }) {
  const t = useTranslations('matters');
  const untitled = useTranslations('shell.row')('untitled');
  const reader = { now: useNow(), timeZone: useTimeZone() ?? 'UTC', locale: useLocale() };
  const { sessions, failed, retry, more, loadingMore } = useMatterSessions(matterId);
  return (
    <section aria-labelledby="matter-sessions" className="flex flex-col gap-2">
      <h3 id="matter-sessions" className="font-serif text-heading">
        {t('sessions')}
      </h3>
      {failed && <RowsFailed onRetry={retry} />}
      {!sessions && !failed && <LoadingRows />}
      {sessions?.length === 0 && <p className="text-ink-2">{t('noSessions')}</p>}
      {sessions && sessions.length > 0 && (
        <ul aria-label={t('sessions')} className="divide-y divide-line">
          {sessions.map(({ id, title, updatedAt }) => (
            <li key={id}>
              <GoLink
                path={sessionPath(id)}
                className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 rounded-control px-1 py-2.5 hover:bg-surface-2 tablet:px-3"
              >
                <span dir="auto" className="wrap-anywhere min-w-0">
                  {title || untitled}
                </span>
                <time dateTime={updatedAt} className="text-ink-2 text-small">
                  {relativeDate(updatedAt, reader)}
                </time>
              </GoLink>
            </li>
          ))}
        </ul>
      )}
      {more && (
        <Button className="self-center" isPending={loadingMore} onPress={more}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}
