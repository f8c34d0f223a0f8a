'use client';

import { useTranslations } from 'use-intl';
import type { Conflicts } from '#/hooks/matters/useConflicts.ts';
import { Button } from '../ui/Button.tsx';

/** What the conflict check found, in one line that screen readers announce while names are typed. */
export function ConflictStatus({ conflicts, compared, narrowly, isChecking, failed, retry }: Conflicts) {
  const t = useTranslations('matters');
  const common = useTranslations('common');
  const found = conflicts?.length ?? 0;
  const text = () => {
    if (failed) return t('check.failed');
    if (isChecking) return t('check.running');
    if (!conflicts) return t('check.waiting');
    return found === 0 ? t('check.none', { compared }) : t('check.found', { count: found, compared });
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className={found > 0 && !isChecking ? 'font-medium text-caution' : 'text-ink-2'}>
        {text()}
        {!failed && !isChecking && narrowly > 0 && ` ${t('check.narrowly', { count: narrowly })}`}
      </p>
      {failed && <Button onPress={retry}>{common('retry')}</Button>}
    </div>
  );
}
