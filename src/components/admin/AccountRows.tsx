'use client';

import { useTranslations } from 'use-intl';
import type { AccountEntry } from '#/lib/domain/administration.ts';
import { TextLink } from '../sign-in/TextLink.tsx';
import { AccountMarks } from './AccountMarks.tsx';
import { bytesText } from './bytes.ts';
import { useReader } from './useReader.ts';

/** A page of accounts; each name leads to its account. */
export function AccountRows({ accounts }: { accounts: readonly AccountEntry[] }) {
  const t = useTranslations('admin.accounts');
  const { locale, date, ago } = useReader();
  return (
    <ul className="flex flex-col divide-y divide-line border-line border-y">
      {accounts.map((account) => (
        <li
          key={account.id}
          className="grid gap-x-6 gap-y-1 py-4 tablet:grid-cols-[minmax(0,1fr)_auto] tablet:items-baseline"
        >
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
              <TextLink href={`/admin/accounts/${account.id}`}>{account.name}</TextLink>
              <AccountMarks account={account} />
            </p>
            <p className="wrap-anywhere text-ink-2 text-small">{account.email}</p>
          </div>
          <p className="text-ink-2 text-small tabular-nums tablet:text-right">
            {t('held', { count: account.sessions, size: bytesText(account.bytes, locale) })}
            <br />
            <time
              dateTime={account.lastSignInAt ?? account.createdAt}
              title={date(account.lastSignInAt ?? account.createdAt)}
              suppressHydrationWarning
            >
              {account.lastSignInAt
                ? t('lastSignIn', { date: ago(account.lastSignInAt) })
                : t('noSignIn', { date: ago(account.createdAt) })}
            </time>
          </p>
        </li>
      ))}
    </ul>
  );
}
