'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { Session } from '#/lib/domain/session.ts';

/** What session this is: title, how many messages, since when. Narrow screens have the title in the frame's own bar. */
export function CanvasHeader({ session }: { session: Session | null }) {
  const t = useTranslations('canvas');
  const format = useFormatter();
  if (!session) return null;
  const date = format.dateTime(new Date(session.createdAt), { dateStyle: 'long' });
  return (
    <header className="shrink-0 border-line border-b px-5 pb-2 desktop:px-8 desktop:py-3">
      <p aria-hidden className="hidden truncate font-serif text-heading desktop:block">
        {session.title || t('untitled')}
      </p>
      <p className="truncate text-center text-ink-2 text-small tablet:text-left">
        {t('count', { count: session.messageCount })}
        <span aria-hidden> · </span>
        <time dateTime={session.createdAt}>{t('started', { date })}</time>
      </p>
    </header>
  );
}
