import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { phases } from '#/lib/domain/phase.ts';
import type { Session } from '#/lib/domain/session.ts';

/** The phase of a session in words and as a small bar for each phase; a finalized session has a check. */
export function PhaseBar({ session }: { session: Pick<Session, 'phase' | 'finalized'> }) {
  const t = useTranslations('shell.phase');
  if (session.finalized) {
    return (
      <span className="inline-flex min-w-0 items-center gap-1">
        <span className="truncate">{t('finalized')}</span>
        <Check aria-hidden size={13} strokeWidth={2.25} className="shrink-0" />
      </span>
    );
  }
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <span className="truncate">{t(phases[session.phase])}</span>
      <span aria-hidden className="inline-flex shrink-0 gap-0.5">
        {phases.map((phase, part) => (
          <span
            key={phase}
            data-part={part <= session.phase ? 'done' : 'ahead'}
            className={classes('h-[3px] w-2 rounded-full', part <= session.phase ? 'bg-ink-2' : 'bg-line')}
          />
        ))}
      </span>
    </span>
  );
}
