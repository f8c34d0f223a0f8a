'use client';

import type { MouseEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { useStartBriefing } from '#/hooks/briefing/useStartBriefing.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { isPlainClick } from '#/lib/client/address/navigate.ts';
import { blockHash } from '#/lib/client/reading/block-hash.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import { phases } from '#/lib/domain/phase.ts';
import type { PhaseStop } from './phase-stops.ts';
import { StopMark } from './StopMark.tsx';
import { usePhaseStops } from './usePhaseStops.ts';

interface Props {
  /** True to show the names always, false to show them while the rail is open. */
  named: boolean;
  /** Runs the choice after the drawer has closed. */
  onGo?: (go: () => void) => void;
}

const shown =
  'opacity-0 transition-opacity wide:opacity-100 group-hover:opacity-100 group-focus-within:opacity-100 group-data-open:opacity-100';

/** The five stops of a session. A stop leads to its card; the next one leads to what it requires. */
export function PhaseStops({ named, onGo = (go) => go() }: Props) {
  const stops = usePhaseStops();
  return (
    <ol className="relative flex flex-col gap-1 py-2 before:absolute before:inset-y-8 before:left-[27px] before:w-px before:bg-line">
      {stops.map((stop) => (
        <li key={stop.phase} aria-current={stop.stage === 'current' ? 'step' : undefined}>
          <Way stop={stop} onGo={onGo}>
            <span className="inline-flex w-14 shrink-0 justify-center">
              <StopMark {...stop} />
            </span>
            <span className={classes('min-w-0 pr-5 whitespace-nowrap', !named && shown)}>
              <StopText stop={stop} />
            </span>
          </Way>
        </li>
      ))}
    </ol>
  );
}

function StopText({ stop }: { stop: PhaseStop }) {
  const t = useTranslations('shell');
  const { phase, stage, isOutdated, step } = stop;
  return (
    <>
      <span className={classes('block', stage === 'current' ? 'font-medium' : 'text-ink-2')}>
        {t(`phase.${phases[phase]}`)}
        <span className="sr-only">, {t(`rail.${stage}`)}</span>
      </span>
      {isOutdated && <span className="block text-caution text-small">{t('rail.outdated')}</span>}
      {step && <span className="block text-ink-2 text-small">{t(`rail.step.${step}`)}</span>}
    </>
  );
}

/** Renders a stop as a link to its card, as the button that starts the briefing, or as text. */
function Way({
  stop,
  onGo,
  children,
}: {
  stop: PhaseStop;
  onGo: (go: () => void) => void;
  children: ReactNode;
}) {
  const { canStart, start, isPending } = useStartBriefing(useCurrentSessionId());
  const { position, step } = stop;
  const look = 'flex min-h-12 w-full items-center text-left';
  const active = `${look} transition-colors hover:bg-surface-2 focus-visible:-outline-offset-4`;
  if (position !== null) {
    const go = (event: MouseEvent) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      onGo(() => goToBlock(position));
    };
    return (
      <a href={blockHash(position)} onClick={go} className={active}>
        {children}
      </a>
    );
  }
  if (step === 'start' && canStart) {
    return (
      <button type="button" aria-disabled={isPending} onClick={() => onGo(start)} className={active}>
        {children}
      </button>
    );
  }
  return <div className={look}>{children}</div>;
}
