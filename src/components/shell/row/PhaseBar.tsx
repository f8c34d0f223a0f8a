import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { phases } from '#/lib/domain/phase.ts';
import type { Session } from '#/lib/domain/session.ts';

/** The phase of a session, as four small bars and in words. */
export function PhaseBar({ session }: { session: Pick<Session, 'phase' | 'finalized'> }) {
  const t = useTranslations('shell.phase');
  const name = session.finalized ? 'finalized' : phases[session.phase];
  const reached = session.finalized ? 4 : session.phase;
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <span className="truncate">{t(name)}</span>
      <span aria-hidden className="inline-flex shrink-0 gap-0.5">
        {[1, 2, 3, 4].map((part) => (
          <span
            key={part}
            className={classes('h-[3px] w-2 rounded-full', part <= reached ? 'bg-ink-2' : 'bg-line')}
          />
        ))}
      </span>
    </span>
  );
}
