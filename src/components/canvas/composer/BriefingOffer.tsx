'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Keys } from '#/components/ui/Keys.tsx';
import { startBriefingKeys, useStartBriefing } from '#/hooks/briefing/useStartBriefing.ts';
import { useShortcutLabel } from '#/hooks/usePlatform.ts';

/** Below the first messages, until the briefing has begun: what it would do, and the button; one may just write on. */
export function BriefingOffer({ sessionId }: { sessionId: string }) {
  const t = useTranslations('canvas.offer');
  const label = useShortcutLabel();
  const { canStart, isPending, reading, start } = useStartBriefing(sessionId);
  if (!canStart) return null;
  return (
    <div className="mx-auto flex w-full max-w-[40rem] items-center gap-3 px-5 pt-1 pb-2.5 tablet:px-8">
      <p role="status" className="min-w-0 grow text-pretty text-ink-2 text-small">
        {reading ? t('reading', { ...reading }) : t('text')}
      </p>
      <Button isPending={isPending} onPress={start}>
        {t('start')}
        <span aria-hidden className="hidden tablet:inline-flex pointer-coarse:hidden">
          <Keys combination={label(startBriefingKeys)} className="text-ink-2" />
        </span>
      </Button>
    </div>
  );
}
