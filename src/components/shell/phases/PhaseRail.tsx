'use client';

import { ChevronsLeft } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { PhaseStops } from './PhaseStops.tsx';

/** The rail at the right: the stops of the phases, with their names where the screen is wide, or while it is hovered, focused or open. */
export function PhaseRail() {
  const t = useTranslations('shell.rail');
  const [open, setOpen] = useState(false);
  return (
    <aside aria-label={t('label')} className="relative hidden tablet:block">
      <div
        className={classes(
          'group absolute inset-y-0 right-0 z-20 flex flex-col overflow-hidden rounded-island bg-surface transition-[width,box-shadow] duration-200 focus-within:w-60 focus-within:shadow-raised hover:w-60 hover:shadow-raised wide:focus-within:shadow-none wide:hover:shadow-none',
          open ? 'w-60 shadow-raised' : 'w-14 wide:w-60',
        )}
        data-open={open || undefined}
      >
        <div className="flex grow flex-col justify-center">
          <PhaseStops named={false} />
        </div>
        <Button
          aria-label={t('open')}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
          onBlur={() => setOpen(false)}
          className="m-2.5 inline-flex size-9 items-center justify-center rounded-full text-ink-2 wide:hidden hover:bg-surface-2"
        >
          <ChevronsLeft
            aria-hidden
            size={18}
            strokeWidth={1.75}
            className="group-focus-within:rotate-180 group-hover:rotate-180"
          />
        </Button>
      </div>
    </aside>
  );
}
