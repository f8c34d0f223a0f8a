'use client';

import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { Toasts } from '#/components/ui/Toasts.tsx';
import { NowProvider } from '#/hooks/now.tsx';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import type { Locale } from '#/i18n/locales.ts';
import type { Messages } from '#/i18n/messages.ts';
import { useEarlyPress } from './useEarlyPress.ts';

interface Props {
  locale: Locale;
  messages: Partial<Messages>;
  /** The server's time, in milliseconds, so that both sides write the same relative dates at first. */
  now: number;
  children: ReactNode;
}

/** What every page has above it: language, time zone, toasts. */
export function Providers({ locale, messages, now, children }: Props) {
  useEarlyPress();
  return (
    <IntlProvider
      locale={locale}
      messages={messages as Messages}
      now={new Date(now)}
      timeZone={useTimeZone()}
    >
      <I18nProvider locale={locale}>
        <NowProvider now={now}>{children}</NowProvider>
        <Toasts />
      </I18nProvider>
    </IntlProvider>
  );
}
