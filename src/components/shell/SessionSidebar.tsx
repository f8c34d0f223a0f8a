'use client';

import { ArrowLeft } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useCommand } from './commands/CommandsProvider.tsx';
import { countOf, listFilters, noFilters } from './filters/chosen-filters.ts';
import { useFilterWords } from './filters/useFilterWords.ts';
import { type SidebarView, useShell } from './frame/ShellContext.tsx';
import { byNatural, HeldOrder, type Order } from './list/held-order.ts';
import { RowSkeleton } from './list/LoadingRow.tsx';
import { SessionList } from './list/SessionList.tsx';
import { TrashNote } from './list/TrashNote.tsx';
import { useSessionRows } from './list/useSessionRows.ts';
import { ListTools } from './tools/ListTools.tsx';

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
  const { grouping, folded, fold, filters } = useShell();
  const [order, setOrder] = useState<Order>(byNatural);
  const isFiltered = view !== 'trash';
  const narrowed = useMemo(() => (isFiltered ? listFilters(filters) : null), [isFiltered, filters]);
  const shown = { view, grouping, folded, filters: narrowed, withArchived: filters.archived, order };
  const { rows, failed, retry, ...list } = useSessionRows(shown);
  const hold = useCallback(
    (isWithin: boolean) =>
      setOrder((now) => (isWithin ? (now === byNatural ? new HeldOrder() : now) : byNatural)),
    [],
  );
  const hasTools = isFiltered && (countOf(filters) > 0 || (rows !== undefined && rows.length > 0));
  return (
    <>
      {hasTools && <ListTools />}
      {failed ? (
        <ListFailed onRetry={retry} />
      ) : !rows ? (
        <ListLoading />
      ) : rows.length > 0 ? (
        <div className="fading-list flex min-h-0 grow flex-col">
          {view === 'trash' && <TrashNote />}
          <SessionList view={view} rows={rows} fold={fold} onFocusWithin={hold} onGo={onGo} {...list} />
        </div>
      ) : narrowed ? (
        <AllHidden />
      ) : (
        <ListEmpty view={view} />
      )}
    </>
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

/** Says which filters nothing passes. */
function AllHidden() {
  const t = useTranslations('shell.filters');
  const format = useFormatter();
  const { filters, filter } = useShell();
  const words = useFilterWords(filters).map(({ label, value }) => t('one', { name: label, value }));
  const clear = <Button onPress={() => filter(noFilters)}>{t('clear')}</Button>;
  return (
    <Notice size="panel" role="status" title={t('hidden')} actions={clear}>
      {t('hiddenText', { filters: format.list(words) })}
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
