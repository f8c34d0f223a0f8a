'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'use-intl';
import { ToastRegion } from '#/components/ui/Toast.tsx';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import type { Locale } from '#/i18n/locales.ts';
import type { Messages } from '#/i18n/messages.ts';
import { isTransient } from '#/lib/client/api/retry.ts';

/** Tries that may help are made three times; a refusal is final. */
const retry = (failures: number, error: Error) => failures < 3 && isTransient(error);

const retryDelay = (failures: number, error: Error) => {
  const asked = isTransient(error) ? error.details.retryAfter : undefined;
  return asked ? asked * 1000 : Math.min(500 * 2 ** failures, 5_000);
};

/** The change feed says when something is old, so nothing is fetched again for having lain a while. */
const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, retry, retryDelay },
    },
  });

interface Props {
  locale: Locale;
  messages: Messages;
  /** The server's time, in milliseconds, so that both sides write the same relative dates at first. */
  now: number;
  children: ReactNode;
}

/** What every page has above it: language, time zone, data cache, toasts. */
export function Providers({ locale, messages, now, children }: Props) {
  const [queryClient] = useState(makeQueryClient);
  return (
    <IntlProvider locale={locale} messages={messages} now={new Date(now)} timeZone={useTimeZone()}>
      <I18nProvider locale={locale}>
        <QueryClientProvider client={queryClient}>
          {children}
          <ToastRegion />
        </QueryClientProvider>
      </I18nProvider>
    </IntlProvider>
  );
}
