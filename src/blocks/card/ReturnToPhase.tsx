'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { phases } from '#/lib/domain/phase.ts';

interface Props {
  sessionId: string;
  phase: 1 | 2 | 3;
  isWritable: boolean;
}

/** Offers to work on this phase again, where the briefing has gone past it and is not finalized. */
export function ReturnToPhase({ sessionId, phase, isWritable }: Props) {
  const t = useTranslations('cards');
  const phaseName = useTranslations('shell.phase');
  const state = useBriefing(sessionId)?.state;
  const { run, isPending } = useBriefingCommands(sessionId);
  if (!isWritable || !state || state.phase <= phase || state.finalizedAt !== null) return null;
  return (
    <div className="flex w-full flex-wrap items-center gap-x-4 gap-y-2 border-line border-t pt-4">
      <p className="min-w-48 grow basis-0 text-ink-2 text-small">{t('returnText')}</p>
      <Button isPending={isPending} onPress={() => void run({ type: 'returnTo', phase })}>
        <Undo2 aria-hidden size={16} strokeWidth={1.75} />
        {t('returnTo', { phase: phaseName(phases[phase]) })}
      </Button>
    </div>
  );
}
