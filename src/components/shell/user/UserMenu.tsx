'use client';

import { FileUp, Keyboard, LibraryBig, LogOut, UserRound } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import {
  MenuChoice,
  MenuHeader,
  MenuItem,
  MenuList,
  MenuSeparator,
  MenuTrigger,
} from '#/components/ui/Menu.tsx';
import { useSessionImport } from '#/hooks/session/useSessionImport.ts';
import { languageNames } from '#/i18n/language-names.ts';
import { locales } from '#/i18n/locales.ts';
import { goToLibrary, goToSession } from '../commands/navigate.ts';
import { useShell } from '../frame/ShellContext.tsx';
import { type ThemeChoice, usePreferences } from './usePreferences.ts';
import { useSignOut } from './useSignOut.ts';

const themes: ThemeChoice[] = ['system', 'light', 'dark'];
const themeNames = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

/** Who is signed in, and what they can set. */
export function UserMenu({ narrow }: { narrow: boolean }) {
  const t = useTranslations('shell.account');
  const { user, open } = useShell();
  const importText = useTranslations('export.import');
  const library = useTranslations('library');
  const importSession = useSessionImport(goToSession);
  const signOut = useSignOut();
  const { theme, locale, chooseTheme, chooseLocale } = usePreferences();
  return (
    <MenuTrigger>
      <AriaButton
        className={classes(
          'flex min-w-0 items-center gap-2.5 rounded-full p-1.5 text-left transition hover:bg-surface-2 aria-expanded:bg-surface-2',
          !narrow && 'grow pr-4',
        )}
      >
        <span
          aria-hidden
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-ink font-medium text-small text-surface"
        >
          {initials(user.name)}
        </span>
        <span className={narrow ? 'spoken' : 'truncate'}>
          {user.name}
          <span className="spoken">: {t('menu')}</span>
        </span>
      </AriaButton>
      <MenuList label={t('menu')} placement="top start">
        <MenuItem icon={UserRound} onAction={() => location.assign('/account')}>
          {t('account')}
        </MenuItem>
        <MenuItem icon={LibraryBig} onAction={goToLibrary}>
          {library('title')}
        </MenuItem>
        <MenuItem icon={FileUp} onAction={importSession}>
          {importText('action')}
        </MenuItem>
        <MenuItem icon={Keyboard} keys="?" onAction={() => open('shortcuts')}>
          {t('shortcuts')}
        </MenuItem>
        <MenuSeparator />
        <MenuChoice value={theme} onChoose={chooseTheme}>
          <MenuHeader>{t('theme')}</MenuHeader>
          {themes.map((choice) => (
            <MenuItem key={choice} id={choice}>
              {t(themeNames[choice])}
            </MenuItem>
          ))}
        </MenuChoice>
        <MenuSeparator />
        <MenuChoice value={locale} onChoose={chooseLocale}>
          <MenuHeader>{t('language')}</MenuHeader>
          {locales.map((choice) => (
            <MenuItem key={choice} id={choice}>
              {languageNames[choice]}
            </MenuItem>
          ))}
        </MenuChoice>
        <MenuSeparator />
        <MenuItem icon={LogOut} onAction={signOut}>
          {t('signOut')}
        </MenuItem>
      </MenuList>
    </MenuTrigger>
  );
}

const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return [first, last].map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
};
