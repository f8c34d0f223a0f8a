import {
  Archive,
  Briefcase,
  Keyboard,
  Languages,
  ListChecks,
  LogOut,
  PenLine,
  Printer,
  Search,
  SunMoon,
  TextSearch,
  Trash2,
} from 'lucide-react';
import { startBriefingKeys } from '#/hooks/briefing/useStartBriefing.ts';
import { languageNames } from '#/i18n/language-names.ts';
import { locales } from '#/i18n/locales.ts';
import { isMatterOffered, takeMatterKeys, takeOfferedMatter } from '#/lib/client/matters/offered-matter.ts';
import { askToFind, isFindAtHand } from '#/lib/client/reading/find-request.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import { goToScreen, type NamedScreen, screensIn } from '#/screens/lookup.ts';
import type { Command } from './command.ts';
import { focusComposer, focusNextComposer } from './focus-composer.ts';
import type { PageContext } from './page-context.ts';
import { themeChoices, themeTexts } from './usePreferences.ts';

export interface PageCommand extends Command<PageContext> {
  /** The lists that show the command, besides the help for its keys. */
  places: readonly ('palette' | 'userMenu')[];
}

/** Goes to the new session and puts the cursor in its composer, also where that screen is shown already. */
const goToNewSession = (screen: NamedScreen): void => {
  if (location.pathname === screen.path) focusComposer();
  else {
    focusNextComposer();
    goToScreen(screen);
  }
};

const screenCommand = (screen: NamedScreen): PageCommand => ({
  id: screen.name,
  text: screen.title,
  icon: screen.icon,
  ...(screen.keys && { keys: screen.keys }),
  places: screen.links.filter((place) => place !== 'sidebar'),
  run: () => (screen.name === 'newSession' ? goToNewSession(screen) : goToScreen(screen)),
});

const linked = screensIn('palette');
/** Screens of the frame, and pages of their own. */
const screenCommands = linked.filter(({ component }) => component).map(screenCommand);
const pageLoads = linked.filter(({ component }) => !component).map(screenCommand);

const themeCommands = themeChoices.map(
  (theme): PageCommand => ({
    id: `theme-${theme}`,
    text: (t) => `${t('shell.account.theme')}: ${t(themeTexts[theme])}`,
    icon: SunMoon,
    places: ['palette'],
    isAvailable: ({ preferences }) => preferences.theme !== theme,
    run: ({ preferences }) => preferences.chooseTheme(theme),
  }),
);

const languageCommands = locales.map(
  (locale): PageCommand => ({
    id: `language-${locale}`,
    text: (t) => `${t('shell.account.language')}: ${languageNames[locale]}`,
    icon: Languages,
    places: ['palette'],
    isAvailable: ({ preferences }) => preferences.locale !== locale,
    run: ({ preferences }) => preferences.chooseLocale(locale),
  }),
);

/**
 * Everything that can be done from anywhere on the page. The palette, the menus, the shortcuts and their help read this
 * table, each in its order. A screen is added to the table of screens.
 */
export const pageCommands: readonly PageCommand[] = [
  {
    id: 'palette',
    text: 'shell.palette.open',
    icon: Search,
    keys: 'Mod+K',
    help: 'shell.shortcuts.palette',
    places: [],
    run: ({ shell }) => (shell.panel === 'palette' ? shell.close() : shell.open('palette')),
  },
  ...screenCommands,
  {
    id: 'startBriefing',
    text: 'shell.startBriefing',
    icon: ListChecks,
    keys: startBriefingKeys,
    help: 'shell.shortcuts.briefing',
    places: ['palette'],
    isAvailable: ({ briefing }) => briefing.canStart,
    run: ({ briefing }) => briefing.start(),
  },
  {
    id: 'goToPhase',
    text: 'shell.shortcuts.briefing',
    icon: ListChecks,
    keys: startBriefingKeys,
    places: [],
    isAvailable: ({ briefing, currentPhase }) => !briefing.canStart && currentPhase !== null,
    run: ({ currentPhase }) => currentPhase !== null && goToBlock(currentPhase),
  },
  {
    id: 'takeMatter',
    text: 'shell.shortcuts.takeMatter',
    icon: Briefcase,
    keys: takeMatterKeys,
    places: ['palette'],
    isAvailable: isMatterOffered,
    run: takeOfferedMatter,
  },
  {
    id: 'find',
    text: 'canvas.find.open',
    icon: TextSearch,
    keys: 'Mod+F',
    places: ['palette'],
    isAvailable: ({ sessionId, shell }) =>
      sessionId !== null && (shell.panel === 'palette' || isFindAtHand()),
    run: ({ sessionId }) => sessionId !== null && askToFind(sessionId),
  },
  {
    id: 'focusComposer',
    text: 'shell.shortcuts.composer',
    icon: PenLine,
    keys: '/',
    places: [],
    run: focusComposer,
  },
  {
    id: 'print',
    text: 'export.print',
    icon: Printer,
    keys: 'Mod+P',
    places: ['palette'],
    isAvailable: ({ print }) => print !== null,
    run: ({ print }) => print?.(),
  },
  {
    id: 'archived',
    text: 'shell.sidebar.archived',
    icon: Archive,
    places: ['palette'],
    run: ({ shell }) => shell.show('archived'),
  },
  {
    id: 'trash',
    text: 'shell.sidebar.trash',
    icon: Trash2,
    places: ['palette'],
    run: ({ shell }) => shell.show('trash'),
  },
  ...themeCommands,
  ...languageCommands,
  ...pageLoads,
  {
    id: 'shortcuts',
    text: 'shell.account.shortcuts',
    icon: Keyboard,
    keys: '?',
    help: 'shell.shortcuts.help',
    places: ['palette', 'userMenu'],
    run: ({ shell }) => shell.open('shortcuts'),
  },
  {
    id: 'signOut',
    text: 'shell.account.signOut',
    icon: LogOut,
    places: ['palette'],
    run: ({ signOut }) => signOut(),
  },
];
