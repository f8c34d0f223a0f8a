'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { isLocale, type Locale, localeCookie } from '#/i18n/locales.ts';
import type { TextKey } from '#/i18n/text-key.ts';
import { keepPreference } from '#/lib/client/device/preference-cookie.ts';
import { isTheme, type Theme, themeCookie } from '#/lib/client/device/theme.ts';

export type ThemeChoice = Theme | 'system';

/** What can be chosen, each with the name of its text. */
export const themeTexts = {
  system: 'shell.account.themeSystem',
  light: 'shell.account.themeLight',
  dark: 'shell.account.themeDark',
} as const satisfies Record<ThemeChoice, TextKey>;

export const themeChoices = Object.keys(themeTexts) as ThemeChoice[];

export interface Preferences {
  theme: ThemeChoice;
  locale: Locale;
  chooseTheme: (theme: ThemeChoice) => void;
  chooseLocale: (locale: Locale) => void;
}

const shownTheme = (): ThemeChoice => {
  const theme = document.documentElement.dataset.theme;
  return isTheme(theme) ? theme : 'system';
};

/** Language and colours, and how to change them. The page is not loaded again, so that nothing typed is lost. */
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
