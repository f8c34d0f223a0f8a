'use client';

import { ArrowLeft } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useCommand } from './commands/CommandsProvider.tsx';
import { type SidebarView, useShell } from './frame/ShellContext.tsx';
import { RowSkeleton } from './list/LoadingRow.tsx';
import { SessionList } from './list/SessionList.tsx';
import { TrashNote } from './list/TrashNote.tsx';
import { useSessionRows } from './list/useSessionRows.ts';

/** The user's sessions: the active ones, or the archived or trashed ones. */
export function SessionSidebar({ onGo }: { onGo: () => void }) {
  const t = useTranslations('shell.sidebar');
  const { view, show } = useShell();
  return (
    <nav aria-label={t('label')} className="flex min-h-0 grow flex-col">
      {view === 'active' ? (
        <h2 className="sr-only">{t('label')}</h2>
      ) : (
        <div className="flex h-12 shrink-0 items-center gap-1 px-3">
          <IconButton icon={ArrowLeft} label={t('back')} onPress={() => show('active')} />
          <h2 className="font-medium">{t(view)}</h2>
        </div>
      )}
      <SidebarList key={view} view={view} onGo={onGo} />
    </nav>
  );
}

function SidebarList({ view, onGo }: { view: SidebarView; onGo: () => void }) {
  const { rows, failed, retry, ...list } = useSessionRows(view);
  if (failed) return <ListFailed onRetry={retry} />;
  if (!rows) return <ListLoading />;
  if (rows.length === 0) return <ListEmpty view={view} />;
  return (
    <div className="fading-list flex min-h-0 grow flex-col">
      {view === 'trash' && <TrashNote />}
      <SessionList view={view} rows={rows} onGo={onGo} {...list} />
    </div>
  );
}

function ListLoading() {
  const t = useTranslations('common');
  return (
    <div role="status" aria-label={t('loading')} className="grow overflow-hidden px-2 pt-10">
      {['72%', '58%', '80%', '64%', '47%', '69%'].map((width) => (
        <RowSkeleton key={width} width={width} />
      ))}
    </div>
  );
}

function ListFailed({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations();
  const retry = <Button onPress={onRetry}>{t('common.retry')}</Button>;
  return (
    <Notice size="panel" role="alert" title={t('shell.failed.title')} actions={retry}>
      {t('shell.failed.text')}
    </Notice>
  );
}

const emptyTexts = {
  active: ['sessions', 'sessionsText'],
  archived: ['archived', 'archivedText'],
  trash: ['trash', 'trashText'],
} as const;

function ListEmpty({ view }: { view: SidebarView }) {
  const t = useTranslations('shell.empty');
  const bring = useCommand('imports');
  const [title, text] = emptyTexts[view];
  return (
    <Notice
      size="panel"
      title={t(title)}
      {...(view === 'active' && { actions: <Button onPress={bring.run}>{t('bring')}</Button> })}
    >
      {t(text)}
    </Notice>
  );
}
