'use client';

import { useTranslations } from 'use-intl';
import type { AccountEntry } from '#/lib/domain/administration.ts';

/** Says of an account what is not usual: that it administers, that it is disabled. */
export function AccountMarks({ account }: { account: Pick<AccountEntry, 'role' | 'disabledAt'> }) {
  const t = useTranslations('admin.accounts');
  return (
    <>
      {account.role === 'admin' && (
        <span className="rounded-full bg-marker px-2.5 py-0.5 text-on-marker text-small">{t('admin')}</span>
      )}
      {account.disabledAt && (
        <span className="rounded-full border border-bad px-2.5 py-0.5 text-bad text-small">
          {t('disabled')}
        </span>
      )}
    </>
  );
}
