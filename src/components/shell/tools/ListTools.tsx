'use client';

import { ListFilter } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { later } from '#/components/ui/later.tsx';
import { countOf } from '../filters/chosen-filters.ts';
import { useShell } from '../frame/ShellContext.tsx';
import { groupings } from './grouping.ts';

const FilterPanel = later(() => import('../filters/FilterPanel.tsx').then((module) => module.FilterPanel));

/** Above the list: in which order it stands, and what it is narrowed to. */
export function ListTools() {
  const { view, filters, filter } = useShell();
  const t = useTranslations('shell.filters');
  const count = countOf(filters);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="flex h-11 shrink-0 items-center gap-2 px-3">
      <GroupingSwitch />
      <span className="grow" />
      <AriaButton
        ref={button}
        aria-label={t('open', { count })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
        className={classes(
          'touchable inline-flex h-8 shrink-0 items-center gap-1.5 rounded-full px-2.5 text-small transition hover:bg-surface-2',
          count > 0 ? 'bg-surface-2 font-medium text-ink' : 'text-ink-2',
        )}
      >
        <ListFilter aria-hidden size={16} strokeWidth={1.75} />
        {count > 0 ? <span className="tabular-nums">{count}</span> : null}
      </AriaButton>
      {isOpen && (
        <FilterPanel
          anchor={button}
          onOpenChange={setOpen}
          filters={filters}
          onChange={filter}
          offersArchived={view === 'active'}
        />
      )}
    </div>
  );
}

function GroupingSwitch() {
  const { grouping, group } = useShell();
  const t = useTranslations('shell.grouping');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div role="group" aria-label={t('label')} className="flex rounded-full bg-surface-2 p-0.5">
      {groupings.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={grouping === each}
          onClick={() => group(each)}
          className={classes(
            'touchable h-7 rounded-full px-3 text-small transition',
            grouping === each ? 'bg-surface font-medium text-ink shadow-sm' : 'text-ink-2 hover:text-ink',
          )}
        >
          {t(each)}
        </button>
      ))}
    </div>
  );
}
