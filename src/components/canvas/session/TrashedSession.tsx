'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useNow } from '#/hooks/now.tsx';
import { useDaysInTrash } from '#/hooks/trash-days.tsx';
import { arrangement } from '#/lib/client/commands/arrangement.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import type { Session } from '#/lib/domain/session.ts';

/** Stands where the composer would, in a session that is in the trash. The draft waits. */
export function TrashedSession({ replica, session }: { replica: SessionReplica; session: Session }) {
  const t = useTranslations('canvas.trashed');
  const daysLeft = useDaysInTrash(session, useNow());
  const [isRestoring, setRestoring] = useState(false);
  const restore = async () => {
    setRestoring(true);
    try {
      await replica.write(arrangement(replica.id, { kind: 'restore' }));
      announce(t('restored'));
    } catch {
      showToast(t('failed'));
    }
    setRestoring(false);
  };
  return (
    <div role="status" className="mx-auto w-full max-w-[44rem] px-3 pb-5 tablet:px-6">
      <div className="flex flex-wrap items-center gap-3 rounded-card bg-surface-2 py-3 pr-3 pl-5">
        <p className="grow">
          {t('text')}
          {daysLeft !== null && <> {t('purgedIn', { days: daysLeft })}</>}
        </p>
        <Button look="ink" isDisabled={isRestoring} onPress={() => void restore()}>
          {t('restore')}
        </Button>
      </div>
    </div>
  );
}
