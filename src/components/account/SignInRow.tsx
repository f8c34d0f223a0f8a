'use client';

import { Monitor, Smartphone } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { useNow } from '#/hooks/now.tsx';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import { exactDate, type Reader, relativeDate } from '#/lib/client/reading/dates.ts';
import { Button } from '../ui/Button.tsx';
import { browserName } from './browser-name.ts';

/** A sign-in as the account page shows it. Times are ISO 8601 in UTC; the last use is known to the hour. */
export interface SignInEntry {
  id: string;
  address: string;
  userAgent: string;
  signedInAt: string;
  lastUsedAt: string;
  current: boolean;
}

interface Props {
  signIn: SignInEntry;
  disabled: boolean;
  onEnd: () => void;
}

/** One browser: its name, its address and its last use. */
export function SignInRow({ signIn, disabled, onEnd }: Props) {
  const t = useTranslations('account.signIns');
  const reader: Reader = { now: useNow(), timeZone: useTimeZone(), locale: useLocale() };
  const name = browserName(signIn.userAgent);
  const device = name ? t('browser', { browser: name.browser, system: name.system }) : t('unknown');
  const Icon = name?.isPhone ? Smartphone : Monitor;
  return (
    <li className="flex items-start gap-4 py-4">
      <Icon aria-hidden size={22} strokeWidth={1.5} className="mt-0.5 shrink-0 text-ink-2" />
      <div className="flex min-w-0 grow flex-col gap-0.5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
          {device}
          {signIn.current && (
            <span className="rounded-full bg-marker px-2.5 py-0.5 text-on-marker text-small">
              {t('current')}
            </span>
          )}
        </p>
        <p className="text-ink-2 text-small">
          {signIn.current ? t('inUse') : <LastUse time={signIn.lastUsedAt} reader={reader} />}
          {signIn.address && ` · ${t('from', { address: shownAddress(signIn.address) })}`}
        </p>
        <p className="text-ink-2 text-small">{t('since', { date: exactDate(signIn.signedInAt, reader) })}</p>
      </div>
      {!signIn.current && (
        <Button isPending={disabled} onPress={onEnd} aria-label={t('endOne', { device })}>
          {t('end')}
        </Button>
      )}
    </li>
  );
}

const hour = 3_600_000;

function LastUse({ time, reader }: { time: string; reader: Reader }) {
  const t = useTranslations('account.signIns');
  if (reader.now.getTime() - new Date(time).getTime() < hour) return t('lastHour');
  return t('lastUse', { when: relativeDate(time, reader) });
}

/** An IPv6 address is stored as its /64, written out in full: `2001:0db8:0001:0002:0000:…` is shown as `2001:db8:1:2::/64`. */
const shownAddress = (address: string): string => {
  const groups = address.split(':');
  if (groups.length !== 8) return address;
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0{1,3}/, ''))
    .join(':')}::/64`;
};
