'use client';

import { CloudOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useConnection } from '#/hooks/live.tsx';

/** Milliseconds that a lost connection lasts before it is reported. */
const patience = 3_000;

/** Reports that the server does not answer. The composer reports what happens to messages. */
export function ConnectionNote() {
  const t = useTranslations('shell.connection');
  const offline = useConnection() === 'offline';
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!offline) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), patience);
    return () => clearTimeout(timer);
  }, [offline]);
  return (
    <div
      role="status"
      className="flex shrink-0 justify-center px-4 not-empty:pt-1 not-empty:pb-2 tablet:not-empty:pt-4"
    >
      {offline && lasting && (
        <p className="flex items-center gap-2 rounded-full border border-line bg-surface px-4 py-1.5 text-ink-2 text-small">
          <CloudOff aria-hidden size={15} strokeWidth={1.75} />
          {t('offline')}
        </p>
      )}
    </div>
  );
}
