'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { restoreSession } from '#/actions/session.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { Button } from '#/components/ui/Button.tsx';
import { showToast } from '#/lib/client/notices/toast.ts';
import { act } from '#/lib/client/api/api.ts';
import type { BlocksStore } from '#/lib/client/replica/blocks-store.ts';

/** Stands where the composer would, in a session that is in the trash. The draft waits. */
export function TrashedSession({ sessionId, store }: { sessionId: string; store: BlocksStore | null }) {
  const t = useTranslations('canvas.trashed');
  const [isRestoring, setRestoring] = useState(false);
  const restore = async () => {
    setRestoring(true);
    try {
      store?.written({ session: await act(restoreSession({ id: sessionId })), blocks: [] });
      announce(t('restored'));
    } catch {
      showToast(t('failed'));
    }
    setRestoring(false);
  };
  return (
    <div role="status" className="mx-auto w-full max-w-[44rem] px-3 pb-5 tablet:px-6">
      <div className="flex flex-wrap items-center gap-3 rounded-card bg-surface-2 py-3 pr-3 pl-5">
        <p className="grow">{t('text')}</p>
        <Button look="ink" isDisabled={isRestoring} onPress={() => void restore()}>
          {t('restore')}
        </Button>
      </div>
    </div>
  );
}
