import type { LucideIcon } from 'lucide-react';
import type { TextKey, Translate } from '#/i18n/text-key.ts';
import { type KeyPress, matchesShortcut, type Shortcut } from '#/lib/client/keys/shortcut.ts';

/** Something that a user can do. `Context` is what the commands of one scope work on: the page, or a row of a list. */
export interface Command<Context> {
  /** Unique within its table. */
  id: string;
  text: TextKey | ((t: Translate) => string);
  icon: LucideIcon;
  /** Two commands may share keys if they are never available at the same time. */
  keys?: Shortcut;
  /** What the keys do, for the help, where `text` does not say it. Commands with the same text share one line. */
  help?: TextKey;
  /** Absent for a command that is always available. */
  isAvailable?: (context: Context) => boolean;
  run: (context: Context) => void;
}

/** A command as a palette or a menu shows it. */
export interface ShownCommand {
  id: string;
  /** In the user's language. */
  text: string;
  icon: LucideIcon;
  /** By the names that the keys have on this machine. */
  keys?: string;
  run: () => void;
}

export const isAvailable = <Context>(command: Command<Context>, context: Context): boolean =>
  command.isAvailable?.(context) ?? true;

export const textOf = ({ text }: Pick<Command<never>, 'text'>, t: Translate): string =>
  typeof text === 'string' ? t(text) : text(t);

/** Runs the available command whose keys were pressed, and says whether there was one. */
export const runByKeys = <Context>(
  commands: readonly Command<Context>[],
  context: Context,
  event: KeyPress,
): boolean => {
  const pressed = ({ keys }: Command<Context>) => keys !== undefined && matchesShortcut(event, keys);
  const command = commands.find((each) => pressed(each) && isAvailable(each, context));
  if (!command) return false;
  event.preventDefault();
  command.run(context);
  return true;
};
