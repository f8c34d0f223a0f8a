'use client';

import { Archive, Check, MoreHorizontal, Pin, Tag } from 'lucide-react';
import type { MouseEvent, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { useDaysInTrash } from '#/hooks/trash-days.tsx';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { exactDate, type Reader, relativeDate } from '#/lib/client/reading/dates.ts';
import type { Session } from '#/lib/domain/session.ts';
import { PhaseBar } from './PhaseBar.tsx';
import { useLongPress } from './useLongPress.ts';

interface Props {
  session: Session;
  reader: Reader;
  current: boolean;
  /** True for the one row of the list that is in the tab order. */
  tabbable: boolean;
  menuOpen: boolean;
  /** Whether archived sessions stand among others here, and so need a mark. */
  marksArchived: boolean;
  /** Whether it is selected; null while a press opens and does not select. */
  selected: boolean | null;
  onGo: () => void;
  /** Selects it, or what stands up to it. */
  onPick: (how: 'toggle' | 'extend') => void;
  onFocus: () => void;
  /** Opens the menu beside the element. */
  onMenu: (anchor: HTMLElement) => void;
  linkRef?: Ref<HTMLAnchorElement>;
}

/** A session in the list: its title, the time of its last change, its phase, its tags and its pin. The current one is marked. */
export function SessionRow({
  session,
  reader,
  current,
  tabbable,
  menuOpen,
  marksArchived,
  selected,
  onGo,
  onPick,
  onFocus,
  onMenu,
  linkRef,
}: Props) {
  const t = useTranslations('shell');
  const title = session.title || t('row.untitled');
  const daysLeft = useDaysInTrash(session, reader.now);
  const isSelecting = selected !== null;
  const longPress = useLongPress({ onLongPress: () => onPick('toggle'), onMenu });
  const press = (event: MouseEvent) => {
    if (event.button !== 0 || event.altKey) return;
    event.preventDefault();
    if (longPress.happened()) return;
    if (event.shiftKey) onPick('extend');
    else if (isSelecting || event.ctrlKey || event.metaKey) onPick('toggle');
    else onGo();
  };
  return (
    <div className="group relative h-full">
      <a
        ref={linkRef}
        href={sessionPath(session.id)}
        draggable={false}
        tabIndex={tabbable ? 0 : -1}
        aria-current={current && !isSelecting ? 'page' : undefined}
        data-session={session.id}
        data-row={session.id}
        {...(session.tags.length > 0 && { title: [title, session.tags.join(', ')].join('\n') })}
        {...(isSelecting && { role: 'checkbox', 'aria-checked': selected })}
        onClick={press}
        onFocus={onFocus}
        {...longPress.handlers}
        className={classes(
          'flex h-full flex-col justify-center gap-0.5 rounded-control pr-3 pl-3.5 transition-colors select-none [-webkit-touch-callout:none] group-hover:bg-surface-2 focus-visible:-outline-offset-2',
          (menuOpen || selected) && 'bg-surface-2',
          isSelecting && 'pl-10',
        )}
      >
        {isSelecting && <SelectionMark isSelected={selected} />}
        <span className="fading-line block overflow-hidden py-px pl-1.5 -ml-1.5 whitespace-nowrap">
          <span
            dir="auto"
            className={classes(current && 'marked', !session.title && !current && 'text-ink-2')}
          >
            {title}
          </span>
        </span>
        <span className="flex min-w-0 items-center gap-1.5 pr-8 text-ink-2 text-small">
          <time
            dateTime={session.updatedAt}
            title={exactDate(session.updatedAt, reader)}
            suppressHydrationWarning
            className="shrink-0"
          >
            {relativeDate(session.updatedAt, reader)}
          </time>
          <span aria-hidden>·</span>
          {daysLeft === null ? (
            <PhaseBar session={session} />
          ) : (
            <span className="truncate">{t('row.purgedIn', { days: daysLeft })}</span>
          )}
          {marksArchived && session.archived && (
            <Archive
              role="img"
              aria-label={t('row.archived')}
              size={12}
              strokeWidth={1.75}
              className="shrink-0"
            />
          )}
          {session.tags.length > 0 && (
            <Tag
              role="img"
              aria-label={t('row.tags', { tags: session.tags.join(', ') })}
              size={12}
              strokeWidth={1.75}
              className="shrink-0"
            />
          )}
          {session.pinnedAt && session.shelf === 'pinned' && (
            <Pin role="img" aria-label={t('row.pinned')} size={12} strokeWidth={1.75} className="shrink-0" />
          )}
        </span>
      </a>
      {!isSelecting && (
        <button
          type="button"
          tabIndex={tabbable ? 0 : -1}
          aria-label={t('menu.label', { title })}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          onClick={(event) => onMenu(event.currentTarget)}
          className={classes(
            'touchable absolute right-1.5 bottom-1.5 inline-flex size-7 items-center justify-center rounded-full text-ink-2 opacity-0 transition hover:bg-line/60 hover:text-ink focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100',
            menuOpen && 'opacity-100',
          )}
        >
          <MoreHorizontal aria-hidden size={17} />
        </button>
      )}
    </div>
  );
}

function SelectionMark({ isSelected }: { isSelected: boolean }) {
  return (
    <span
      aria-hidden
      className={classes(
        'absolute top-1/2 left-3 inline-flex size-5 -translate-y-1/2 items-center justify-center rounded-small border',
        isSelected ? 'border-ink bg-ink text-surface' : 'border-control',
      )}
    >
      {isSelected && <Check size={14} strokeWidth={2.5} />}
    </span>
  );
}
