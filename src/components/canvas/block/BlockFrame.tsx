'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { exactDate } from '#/lib/client/reading/dates.ts';
import type { Role } from '#/lib/domain/session.ts';
import { useFocusToNeighbour } from './hand-focus-on.ts';

interface Props {
  position: number;
  total: number;
  role: Role;
  timestamp: string;
  isLinked: boolean;
  takesFocus: () => boolean;
  children: ReactNode;
  footer: ReactNode;
  /** Below the footer. */
  after?: ReactNode;
  /** A key was pressed while the block, and no field in it, has the focus. */
  onKey?: ((key: string) => void) | undefined;
}

/** What every block has around it: its place in the list, who and when for a screen reader, the mark of a link. */
export function BlockFrame({
  position,
  total,
  role,
  timestamp,
  isLinked,
  takesFocus,
  children,
  footer,
  after,
  onKey,
}: Props) {
  const t = useTranslations('canvas.block');
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: new Date(0) };
  const article = useRef<HTMLElement>(null);
  useFocusToNeighbour(article);
  useEffect(() => {
    if (isLinked && takesFocus()) article.current?.focus({ preventScroll: true });
  }, [isLinked, takesFocus]);
  return (
    <article
      ref={article}
      tabIndex={-1}
      aria-posinset={position}
      aria-setsize={total}
      aria-label={t('label', { who: t(role), date: exactDate(timestamp, reader) })}
      aria-current={isLinked ? 'location' : undefined}
      onKeyDown={(event) => isPlainKey(event) && onKey?.(event.key)}
      className="group/block relative mx-auto w-full max-w-[40rem] rounded-card px-5 py-1 outline-offset-[-2px] has-data-card:outline-none tablet:px-8"
    >
      {isLinked && (
        <span
          aria-hidden
          className="absolute top-1 bottom-9 left-1 w-1.5 rounded-full bg-marker ring-1 ring-ink/25 tablet:left-3"
        />
      )}
      <div data-content className="relative">
        {children}
      </div>
      <div className={classes('flex min-h-9 items-center gap-1', role === 'user' && 'justify-end')}>
        {footer}
      </div>
      {after}
    </article>
  );
}

/** False for keys that a field, a menu or a dialog takes, and for those with Ctrl, Alt or Command. */
const isPlainKey = (event: KeyboardEvent<HTMLElement>): boolean => {
  const target = event.target as HTMLElement;
  const isOwn = event.currentTarget.contains(target);
  const isTaken = target.closest('input, textarea, select, [contenteditable], [role=menu], [role=dialog]');
  return isOwn && !isTaken && !(event.ctrlKey || event.altKey || event.metaKey);
};
