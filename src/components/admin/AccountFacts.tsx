'use client';

import { useTranslations } from 'use-intl';
import type { AccountEntry } from '#/lib/domain/administration.ts';
import { AccountMarks } from './AccountMarks.tsx';
import { bytesText } from './bytes.ts';
import { Facts } from './Facts.tsx';
import { useReader } from './useReader.ts';

/** What an administrator is told of an account: never a title or a content. */
export function AccountFacts({ account }: { account: AccountEntry }) {
  const t = useTranslations('admin.account');
  const { locale, date } = useReader();
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {(account.role === 'admin' || account.disabledAt) && (
        <p className="flex flex-wrap gap-2">
          <AccountMarks account={account} />
        </p>
      )}
      <Facts
        facts={[
          [t('email'), account.email],
          [t('created'), date(account.createdAt)],
          [t('lastSignIn'), account.lastSignInAt ? date(account.lastSignInAt) : t('never')],
          ...(account.disabledAt ? [[t('disabledSince'), date(account.disabledAt)] as const] : []),
          [t('sessions'), String(account.sessions)],
          [t('size'), bytesText(account.bytes, locale)],
        ]}
      />
    </div>
  );
}
