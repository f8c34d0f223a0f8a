'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Keys } from '#/components/ui/Keys.tsx';
import { useStartBriefing } from '#/hooks/briefing/useStartBriefing.ts';
import { useModifierNames } from '#/hooks/usePlatform.ts';

/** Below the first messages, until the briefing has begun: what it would do, and the button; one may just write on. */
export function BriefingOffer({ sessionId }: { sessionId: string }) {
  const t = useTranslations('canvas.offer');
  const { control, alt } = useModifierNames();
  const { canStart, isPending, start } = useStartBriefing(sessionId);
  if (!canStart) return null;
  return (
    <div className="mx-auto flex w-full max-w-[40rem] items-center gap-3 px-5 pt-1 pb-2.5 tablet:px-8">
      <p className="min-w-0 grow text-pretty text-ink-2 text-small">{t('text')}</p>
      <Button isPending={isPending} onPress={start}>
        {t('start')}
        <span aria-hidden className="hidden tablet:inline-flex pointer-coarse:hidden">
          <Keys combination={`${control}+${alt}+B`} className="text-ink-2" />
        </span>
      </Button>
    </div>
  );
}
