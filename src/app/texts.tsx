'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale } from '#/i18n/locales.ts';
import type { Messages } from '#/i18n/messages.ts';

/** More texts for what stands below, in place of those above. Language, time and time zone are those above. */
export function Texts(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  return <IntlProvider {...props} />;
}
