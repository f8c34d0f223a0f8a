'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { useCurrentSessionId, useSession } from '#/hooks/session/useSession.ts';
import { phases } from '#/lib/domain/phase.ts';
import { useShell } from '../frame/ShellContext.tsx';
import type { PhaseStop } from './phase-stops.ts';
import { usePhaseStops } from './usePhaseStops.ts';

/** Stands in for the rail on a phone: shows the session's title and phase, and opens the stops. */
export function PhaseStrip({ title }: { title: string | undefined }) {
  const t = useTranslations('shell');
  const { open } = useShell();
  const session = useSession(useCurrentSessionId());
  const stops = usePhaseStops();
  if (!session) return null;
  const name = t(`phase.${session.finalized ? 'finalized' : phases[session.phase]}`);
  const count = stops.filter(({ isOutdated }) => isOutdated).length;
  const outdated = count > 0 ? t('rail.outdatedCount', { count }) : null;
  return (
    <Button
      onPress={() => open('phases')}
      className="flex h-12 min-w-0 grow flex-col items-center justify-center gap-0.5 rounded-control px-1 relative data-pressed:bg-surface-2 tablet:hidden"
    >
      <span className="max-w-full truncate font-medium">{title}</span>
      <span className="flex max-w-full items-center gap-2 text-ink-2 text-small">
        <StripMarks stops={stops} />
        <span className="shrink-0">{name}</span>
        {outdated && <span className="min-w-0 truncate text-caution">{outdated}</span>}
        <ChevronDown aria-hidden size={14} strokeWidth={2} className="shrink-0" />
      </span>
      <span className="sr-only">{t('rail.open')}</span>
    </Button>
  );
}

/** The five stops as short strokes; done is darker than ahead. */
function StripMarks({ stops }: { stops: readonly PhaseStop[] }) {
  return (
    <span aria-hidden className="inline-flex shrink-0 gap-0.5">
      {stops.map(({ phase, stage, isOutdated }) => (
        <span
          key={phase}
          data-part={stage}
          className={classes('h-1 w-3 rounded-full', isOutdated ? 'bg-caution' : strokes[stage])}
        />
      ))}
    </span>
  );
}

const strokes: Record<PhaseStop['stage'], string> = {
  done: 'bg-ink-2',
  current: 'bg-ink',
  ahead: 'bg-line',
};
