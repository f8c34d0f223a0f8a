'use client';

import { TextSearch } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { MatterLink } from '#/components/matters/MatterLink.tsx';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import { askToFind } from '#/lib/client/reading/find-request.ts';
import type { Session } from '#/lib/domain/session.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { SessionTitle } from './SessionTitle.tsx';

/** What session this is: title, how many messages, since when. Narrow screens have the title in the frame's own bar. */
export function CanvasHeader({ session }: { session: Session | null }) {
  const t = useTranslations('canvas');
  const written = useWrittenDate();
  if (!session) return null;
  const started = (dateStyle: 'long' | 'short') =>
    t('started', { date: written(session.createdAt, { dateStyle }) });
  return (
    <header className="relative z-10 shrink-0 after:pointer-events-none after:absolute after:inset-x-0 after:top-full after:h-5 after:bg-linear-to-b after:from-surface after:to-transparent">
      <div className="mx-auto flex max-w-[40rem] items-end gap-2 px-5 pt-2 pb-1 tablet:px-8 tablet:pt-0 desktop:pt-5 desktop:pb-2">
        <div className="min-w-0 grow">
          <div className="hidden desktop:block">
            <SessionTitle session={session} />
          </div>
          <p className="truncate text-ink-2 text-small">
            {t(session.phase === 0 ? 'count' : 'itemCount', { count: session.messageCount })}
            <span aria-hidden className="mx-1.5">
              ·
            </span>
            <time dateTime={session.createdAt}>
              <span className="tablet:hidden">{started('short')}</span>
              <span className="hidden tablet:inline">{started('long')}</span>
            </time>
          </p>
          {session.matterId && <MatterLink id={session.matterId} />}
          {session.tags.length > 0 && (
            <p className="truncate text-ink-2 text-small" title={session.tags.join(', ')}>
              {t('tags', { tags: session.tags.join(', ') })}
            </p>
          )}
        </div>
        {session.messageCount > 0 && (
          <div className="flex shrink-0 gap-1">
            <IconButton icon={TextSearch} label={t('find.open')} onPress={() => askToFind(session.id)} />
            <ExportMenu sessionId={session.id} />
          </div>
        )}
      </div>
    </header>
  );
}
