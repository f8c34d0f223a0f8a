'use client';

import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { useMatterName } from '#/hooks/matters/useMatterName.ts';
import type { GroupRowOf } from './rows.ts';

interface Props {
  row: GroupRowOf;
  /** Pixels. */
  top: number;
  height: number;
  tabbable: boolean;
  note: (key: string) => void;
  fold: (key: string) => void;
}

/** The heading of the sessions of a matter: its name and clients. A press folds them away, and shows them again. */
export const GroupItem = memo(function GroupItem({ row, top, height, tabbable, note, fold }: Props) {
  const t = useTranslations('shell.grouping');
  const matter = useMatterName(row.matter);
  const name = row.matter === null ? t('none') : (matter?.name ?? t('unnamed'));
  const clients = matter?.clients.join(', ') ?? '';
  const { sessions: count } = row;
  return (
    <li className="absolute inset-x-0 top-0 pt-1" style={{ height, transform: `translateY(${top}px)` }}>
      <h3 className="h-full">
        <button
          type="button"
          data-row={row.key}
          tabIndex={tabbable ? 0 : -1}
          aria-expanded={!row.isFolded}
          title={clients ? `${name}\n${clients}` : name}
          onClick={() => fold(row.key)}
          onFocus={() => note(row.key)}
          className="flex h-full w-full items-center gap-1.5 rounded-control pr-3 pl-1.5 text-left transition-colors hover:bg-surface-2 focus-visible:-outline-offset-2"
        >
          <ChevronRight
            aria-hidden
            size={16}
            strokeWidth={1.75}
            className={classes('shrink-0 text-ink-2 transition-transform', !row.isFolded && 'rotate-90')}
          />
          <span className="flex min-w-0 grow flex-col">
            <span className="truncate font-medium text-ui">{name}</span>
            {clients && <span className="truncate text-ink-2 text-small">{clients}</span>}
          </span>
          <span aria-hidden className="shrink-0 text-ink-2 text-small tabular-nums">
            {row.isAll ? count : `${count}+`}
          </span>
          <span className="sr-only">{t(row.isAll ? 'count' : 'countMore', { count })}</span>
        </button>
      </h3>
    </li>
  );
});
