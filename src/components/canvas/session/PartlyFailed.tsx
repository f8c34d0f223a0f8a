'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import type { ReplicaView } from '#/lib/client/replica/session-replica.ts';

/** Calls that must fail in a row before it is worth a word. */
const worthAWord = 2;

/** Says that what is not loaded could not be, while what is loaded can be read. */
export function PartlyFailed({ view, onRetry }: { view: ReplicaView; onRetry: () => void }) {
  const t = useTranslations('canvas.failed');
  const common = useTranslations('common');
  if (view.trouble === null || view.failures < worthAWord) return null;
  return (
    <div
      role="status"
      className="mx-auto flex w-full max-w-[40rem] flex-wrap items-center gap-2 px-5 pb-2 text-ink-2 text-small tablet:px-8"
    >
      <p className="grow">{t('part')}</p>
      <Button onPress={onRetry}>{common('retry')}</Button>
    </div>
  );
}
