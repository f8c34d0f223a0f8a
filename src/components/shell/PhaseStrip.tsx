'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useCurrentSessionId, useSession } from '#/hooks/useSession.ts';
import { phases } from '#/lib/domain/phase.ts';
import { classes } from '../ui/classes.ts';
import { useShell } from './ShellContext.tsx';
import { usePhaseStops } from './usePhaseStops.ts';

/** What a phone has instead of the rail: a bar that says where one is and opens the stops. */
export function PhaseStrip() {
  const t = useTranslations('shell');
  const { open } = useShell();
  const session = useSession(useCurrentSessionId());
  const stops = usePhaseStops();
  if (!session) return null;
  const name = session.finalized ? 'finalized' : phases[session.phase];
  const outdated = stops.filter(({ isOutdated }) => isOutdated).length;
  return (
    <Button
      aria-label={`${t('rail.open')}: ${t(`phase.${name}`)}${outdated > 0 ? `, ${t('rail.outdatedCount', { count: outdated })}` : ''}`}
      onPress={() => open('phases')}
      className="flex h-11 shrink-0 items-center gap-3 border-line border-b px-5 text-small focus-visible:-outline-offset-2 tablet:hidden"
    >
      <span aria-hidden className="inline-flex shrink-0 gap-1">
        {stops.map(({ phase, stage, isOutdated }) => (
          <span
            key={phase}
            className={classes(
              'h-1 w-5 rounded-full',
              isOutdated
                ? 'bg-caution'
                : stage === 'done'
                  ? 'bg-ink-2'
                  : stage === 'current'
                    ? 'bg-ink'
                    : 'bg-line',
            )}
          />
        ))}
      </span>
      <span className="min-w-0 truncate font-medium">{t(`phase.${name}`)}</span>
      {outdated > 0 && (
        <span className="min-w-0 truncate text-caution">{t('rail.outdatedCount', { count: outdated })}</span>
      )}
      <ChevronDown aria-hidden size={16} strokeWidth={1.75} className="ml-auto shrink-0 text-ink-2" />
    </Button>
  );
}
