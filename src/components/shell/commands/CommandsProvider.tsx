'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { useTranslations } from 'use-intl';
import { useShortcutLabel } from '#/hooks/usePlatform.ts';
import { isAvailable, type ShownCommand, textOf } from './command.ts';
import { type PageCommand, pageCommands } from './page-commands.ts';
import { type PageContext, usePageContext } from './page-context.ts';
import type { Preferences } from './usePreferences.ts';
import { useShortcuts } from './useShortcuts.ts';

const CommandsContext = createContext<PageContext | null>(null);

/** Has the commands of the page run by their keys, and by whatever shows them below it. */
export function CommandsProvider({ children }: { children: ReactNode }) {
  const context = usePageContext();
  useShortcuts(context);
  return <CommandsContext value={context}>{children}</CommandsContext>;
}

const useCommandsContext = (): PageContext => {
  const context = useContext(CommandsContext);
  if (!context) throw new Error('useCommands and useCommand need a CommandsProvider above them.');
  return context;
};

/** Language and colours of the page. */
export const usePagePreferences = (): Preferences => useCommandsContext().preferences;

/** Turns a command into what a list shows: its text in the user's language, its keys by their names here. */
const useShown = (): ((command: PageCommand) => ShownCommand) => {
  const t = useTranslations();
  const label = useShortcutLabel();
  const context = useCommandsContext();
  return (command) => ({
    id: command.id,
    text: textOf(command, t),
    icon: command.icon,
    ...(command.keys && { keys: label(command.keys) }),
    run: () => command.run(context),
  });
};

/** The commands that are available now and have their place here, in the order of the table. */
export const useCommands = (place: PageCommand['places'][number]): ShownCommand[] => {
  const context = useCommandsContext();
  const shown = pageCommands.filter(
    (command) => command.places.includes(place) && isAvailable(command, context),
  );
  return shown.map(useShown());
};

/** One command by its id, for a button or a link of its own. */
export const useCommand = (id: string): ShownCommand => {
  const shown = useShown();
  const command = pageCommands.find((each) => each.id === id);
  if (!command) throw new Error(`There is no command ${id}.`);
  return shown(command);
};
