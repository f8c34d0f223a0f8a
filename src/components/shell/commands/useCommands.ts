'use client';

import type { LucideIcon } from 'lucide-react';
import {
  Archive,
  FileUp,
  Keyboard,
  Languages,
  LibraryBig,
  ListChecks,
  LogOut,
  MessageSquare,
  Plus,
  SunMoon,
  Trash2,
  UserRound,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStartBriefing } from '#/hooks/briefing/useStartBriefing.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { useSessionImport } from '#/hooks/session/useSessionImport.ts';
import { useSessionList } from '#/hooks/session/useSessionList.ts';
import { useModifierNames } from '#/hooks/usePlatform.ts';
import { languageNames } from '#/i18n/language-names.ts';
import { locales } from '#/i18n/locales.ts';
import { useShell } from '../frame/ShellContext.tsx';
import { usePreferences } from '../user/usePreferences.ts';
import { useSignOut } from '../user/useSignOut.ts';
import { newSession } from './NewSessionLink.tsx';
import { goToLibrary, goToSession } from './navigate.ts';
import type { PaletteEntry } from './palette.ts';

export interface Command extends PaletteEntry {
  icon: LucideIcon;
  keys?: string;
  run: () => void;
}

/** Everything that the palette can do by itself. */
export const useCommands = (): Command[] => {
  const t = useTranslations('shell');
  const { open, show } = useShell();
  const importText = useTranslations('export.import');
  const library = useTranslations('library');
  const importSession = useSessionImport(goToSession);
  const signOut = useSignOut();
  const briefing = useStartBriefing(useCurrentSessionId());
  const { control, alt } = useModifierNames();
  const { theme, chooseTheme, locale, chooseLocale } = usePreferences();
  const named = (kind: string, name: string) => `${kind}: ${name}`;
  const themes = (
    [
      ['light', 'themeLight'],
      ['dark', 'themeDark'],
      ['system', 'themeSystem'],
    ] as const
  )
    .filter(([choice]) => choice !== theme)
    .map(([choice, name]) => ({
      id: `theme-${choice}`,
      text: named(t('account.theme'), t(`account.${name}`)),
      icon: SunMoon,
      run: () => chooseTheme(choice),
    }));
  const languages = locales
    .filter((choice) => choice !== locale)
    .map((choice) => ({
      id: `language-${choice}`,
      text: named(t('account.language'), languageNames[choice]),
      icon: Languages,
      run: () => chooseLocale(choice),
    }));
  return [
    { id: 'new', text: t('sidebar.newSession'), icon: Plus, keys: `${control}+${alt}+N`, run: newSession },
    ...(briefing.canStart
      ? [
          {
            id: 'briefing',
            text: t('startBriefing'),
            icon: ListChecks,
            keys: `${control}+${alt}+B`,
            run: briefing.start,
          },
        ]
      : []),
    { id: 'library', text: library('title'), icon: LibraryBig, run: goToLibrary },
    { id: 'import', text: importText('action'), icon: FileUp, run: importSession },
    { id: 'archived', text: t('sidebar.archived'), icon: Archive, run: () => show('archived') },
    { id: 'trash', text: t('sidebar.trash'), icon: Trash2, run: () => show('trash') },
    ...themes,
    ...languages,
    { id: 'account', text: t('account.account'), icon: UserRound, run: () => location.assign('/account') },
    {
      id: 'shortcuts',
      text: t('account.shortcuts'),
      icon: Keyboard,
      keys: '?',
      run: () => open('shortcuts'),
    },
    { id: 'sign-out', text: t('account.signOut'), icon: LogOut, run: signOut },
  ];
};

/** The sessions that are loaded, by title. */
export const useSessionCommands = (): Command[] => {
  const t = useTranslations('shell.row');
  const pinned = useSessionList('pinned').list?.sessions ?? [];
  const active = useSessionList('active').list?.sessions ?? [];
  return [...pinned, ...active].map(({ id, title }) => ({
    id,
    text: title || t('untitled'),
    icon: MessageSquare,
    run: () => goToSession(id),
  }));
};
