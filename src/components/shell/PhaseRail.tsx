'use client';

import { Check, ChevronsLeft } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useCurrentSessionId, useSession } from '#/hooks/useSession.ts';
import { phases } from '#/lib/domain/phase.ts';
import { classes } from '../ui/classes.ts';

type Stop = 'done' | 'current' | 'ahead';

/** The five stops of a session and where it stands; a new one stands at the first. */
export function PhaseStops({ named }: { named: boolean }) {
  const t = useTranslations('shell');
  const session = useSession(useCurrentSessionId());
  const reached = session?.finalized ? phases.length : (session?.phase ?? 0);
  const stopAt = (phase: number): Stop =>
    phase < reached ? 'done' : phase === reached ? 'current' : 'ahead';
  return (
    <ol className="relative flex flex-col gap-1 py-2">
      <span aria-hidden className="absolute inset-y-8 left-[27px] w-px bg-line" />
      {phases.map((phase, index) => {
        const stop = stopAt(index);
        return (
          <li
            key={phase}
            aria-current={stop === 'current' ? 'step' : undefined}
            className="flex h-12 items-center"
          >
            <span className="inline-flex w-14 shrink-0 justify-center">
              <StopMark stop={stop} />
            </span>
            <span
              className={classes(
                'pr-5 whitespace-nowrap',
                stop === 'current' ? 'font-medium' : 'text-ink-2',
                !named &&
                  'opacity-0 transition-opacity group-hover:opacity-100 group-focus-within:opacity-100 group-data-open:opacity-100',
              )}
            >
              {t(`phase.${phase}`)}
              <span className="spoken">, {t(`rail.${stop}`)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function StopMark({ stop }: { stop: Stop }) {
  if (stop === 'done') {
    return (
      <span
        aria-hidden
        className="relative inline-flex size-4 items-center justify-center rounded-full bg-ink-2"
      >
        <Check size={11} strokeWidth={3} className="text-surface" />
      </span>
    );
  }
  return (
    <span
      aria-hidden
      className={classes(
        'relative inline-flex items-center justify-center rounded-full bg-surface',
        stop === 'current' ? 'size-5 border-2 border-ink' : 'size-3.5 border-[1.5px] border-control',
      )}
    >
      {stop === 'current' && <span className="size-2 rounded-full bg-ink" />}
    </span>
  );
}

/** The island at the right: stops only, and their names while one points at it, has it focused or has opened it. */
export function PhaseRail() {
  const t = useTranslations('shell.rail');
  const [open, setOpen] = useState(false);
  return (
    <aside aria-label={t('label')} className="relative hidden tablet:block">
      <div
        className={classes(
          'group absolute inset-y-0 right-0 z-20 flex flex-col overflow-hidden rounded-island bg-surface transition-[width,box-shadow] duration-200 focus-within:w-48 focus-within:shadow-raised hover:w-48 hover:shadow-raised',
          open ? 'w-48 shadow-raised' : 'w-14',
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
          className="m-2.5 inline-flex size-9 items-center justify-center rounded-full text-ink-2 hover:bg-surface-2"
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
