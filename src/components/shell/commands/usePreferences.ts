'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { isLocale, type Locale, localeCookie } from '#/i18n/locales.ts';
import { keepPreference } from '#/lib/client/device/preference-cookie.ts';
import { isTheme, type Theme, themeCookie } from '#/lib/client/device/theme.ts';

export type ThemeChoice = Theme | 'system';

interface Preferences {
  theme: ThemeChoice;
  locale: Locale;
  chooseTheme: (theme: ThemeChoice) => void;
  chooseLocale: (locale: Locale) => void;
}

const shownTheme = (): ThemeChoice => {
  const theme = document.documentElement.dataset.theme;
  return isTheme(theme) ? theme : 'system';
};

/** Language and colours, and how to change them. The page stays as it is: nothing typed, scrolled or opened is lost. */
export const usePreferences = (): Preferences => {
  const router = useRouter();
  const locale = useLocale();
  const [theme, setTheme] = useState<ThemeChoice>('system');
  useEffect(() => setTheme(shownTheme()), []);
  const chooseTheme = (choice: ThemeChoice) => {
    keepPreference(themeCookie, choice === 'system' ? null : choice);
    if (choice === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    setTheme(choice);
  };
  const chooseLocale = (choice: Locale) => {
    keepPreference(localeCookie, choice);
    router.refresh();
  };
  return { theme, locale: isLocale(locale) ? locale : 'pt-BR', chooseTheme, chooseLocale };
};
