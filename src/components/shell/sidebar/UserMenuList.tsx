'use client';

import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { MenuChoice, MenuHeader, MenuItem, MenuList, MenuSeparator } from '#/components/ui/overlay/Menu.tsx';
import { languageNames } from '#/i18n/language-names.ts';
import { locales } from '#/i18n/locales.ts';
import { useCommand, useCommands, usePagePreferences } from '../commands/CommandsProvider.tsx';
import type { ShownCommand } from '../commands/command.ts';
import { themeChoices, themeTexts } from '../commands/usePreferences.ts';

interface Props {
  /** The button that the menu stands beside. */
  anchor: RefObject<Element | null>;
  onOpenChange: (open: boolean) => void;
}

/** The account, the preferences and the commands of the user's menu. */
export function UserMenuList(props: Props) {
  const t = useTranslations();
  const commands = useCommands('userMenu');
  const signOut = useCommand('signOut');
  const { theme, locale, chooseTheme, chooseLocale } = usePagePreferences();
  return (
    <MenuList label={t('shell.account.menu')} placement="top start" {...props} isOpen>
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
  );
}

const commandItem = ({ id, text, icon, keys, run }: ShownCommand) => (
  <MenuItem key={id} icon={icon} keys={keys} onAction={run}>
    {text}
  </MenuItem>
);
