'use client';

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
} from '#/components/ui/overlay/Menu.tsx';
import { languageNames } from '#/i18n/language-names.ts';
import { locales } from '#/i18n/locales.ts';
import { useCommand, useCommands, usePagePreferences } from '../commands/CommandsProvider.tsx';
import type { ShownCommand } from '../commands/command.ts';
import { themeChoices, themeTexts } from '../commands/usePreferences.ts';
import { useShell } from '../frame/ShellContext.tsx';

/** Names the signed-in user; opens the account, the preferences and the commands of the user's menu. */
export function UserMenu({ narrow }: { narrow: boolean }) {
  const t = useTranslations();
  const { user } = useShell();
  const commands = useCommands('userMenu');
  const signOut = useCommand('signOut');
  const { theme, locale, chooseTheme, chooseLocale } = usePagePreferences();
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
        <span className={narrow ? 'sr-only' : 'truncate'}>
          {user.name}
          <span className="sr-only">: {t('shell.account.menu')}</span>
        </span>
      </AriaButton>
      <MenuList label={t('shell.account.menu')} placement="top start">
        {commands.map(commandItem)}
        <MenuSeparator />
        <MenuChoice value={theme} onChoose={chooseTheme}>
          <MenuHeader>{t('shell.account.theme')}</MenuHeader>
          {themeChoices.map((choice) => (
            <MenuItem key={choice} id={choice}>
              {t(themeTexts[choice])}
            </MenuItem>
          ))}
        </MenuChoice>
        <MenuSeparator />
        <MenuChoice value={locale} onChoose={chooseLocale}>
          <MenuHeader>{t('shell.account.language')}</MenuHeader>
          {locales.map((choice) => (
            <MenuItem key={choice} id={choice}>
              {languageNames[choice]}
            </MenuItem>
          ))}
        </MenuChoice>
        <MenuSeparator />
        {commandItem(signOut)}
      </MenuList>
    </MenuTrigger>
  );
}

const commandItem = ({ id, text, icon, keys, run }: ShownCommand) => (
  <MenuItem key={id} icon={icon} keys={keys} onAction={run}>
    {text}
  </MenuItem>
);

const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return [first, last].map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
};
