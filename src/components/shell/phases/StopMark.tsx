import { Check, TriangleAlert } from 'lucide-react';
import { classes } from '#/components/ui/classes.ts';
import type { PhaseStop } from './phase-stops.ts';

/** The mark of a stop: a check when done, a warning when outdated, a ring with a dot for the current phase. */
export function StopMark({ stage, isOutdated }: Pick<PhaseStop, 'stage' | 'isOutdated'>) {
  if (isOutdated && stage !== 'current') {
    return (
      <span
        aria-hidden
        className="relative inline-flex size-5 items-center justify-center bg-surface text-caution"
      >
        <TriangleAlert size={17} strokeWidth={2} />
      </span>
    );
  }
  if (stage === 'done') {
    return (
      <span
        aria-hidden
        className="relative inline-flex size-4 items-center justify-center rounded-full bg-ink-2"
      >
        <Check size={11} strokeWidth={3} className="text-surface" />
      </span>
    );
  }
  const isCurrent = stage === 'current';
  return (
    <span
      aria-hidden
      className={classes(
        'relative inline-flex items-center justify-center rounded-full bg-surface',
        isCurrent ? 'size-5 border-2 border-ink' : 'size-3.5 border-[1.5px] border-control',
      )}
    >
      {isCurrent && <span className="size-2 rounded-full bg-ink" />}
    </span>
  );
}
