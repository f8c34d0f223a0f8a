import type { TextKey, Translate } from '#/i18n/text-key.ts';
import { cardKeys } from '#/lib/client/keys/card-keys.ts';
import type { Shortcut } from '#/lib/client/keys/shortcut.ts';
import { foldKeys } from '../list/fold-by-key.ts';
import { rowMoves } from '../list/useRovingFocus.ts';
import { rowCommands } from '../row/row-commands.ts';
import { type Command, textOf } from './command.ts';
import { pageCommands } from './page-commands.ts';

/** One line of the help: what keys do. Several keys stand beside each other as they do in a shortcut. */
export interface HelpLine {
  text: string;
  keys: Shortcut;
}

const commandLines = <Context>(commands: readonly Command<Context>[], t: Translate): HelpLine[] =>
  commands.flatMap(({ keys, text, help }) =>
    keys ? [{ text: textOf({ text: help ?? text }, t), keys }] : [],
  );

const each = (keys: Record<string, string>): Shortcut => Object.values(keys).join('+');

/** All keys of the workspace in the order of the help: the page's, those of the session list, those of the cards. */
export const helpLines = (t: Translate): HelpLine[] => {
  const line = (text: TextKey, keys: Shortcut): HelpLine => ({ text: t(text), keys });
  const lines = [
    ...commandLines(pageCommands, t),
    line('shell.shortcuts.list', Object.keys(rowMoves).join('+')),
    line('shell.shortcuts.fold', each(foldKeys)),
    // The browser itself follows a link on Enter and opens the context menu.
    line('shell.shortcuts.open', 'Enter'),
    line('shell.shortcuts.menu', 'Shift+F10'),
    ...commandLines(rowCommands, t),
    line('shell.shortcuts.selectMore', 'Shift+ArrowDown'),
    line('shell.shortcuts.selectAll', 'Mod+A'),
    line('shell.shortcuts.situation', each(cardKeys.situation)),
    line('shell.shortcuts.evaluate', each(cardKeys.evaluation)),
    line('shell.shortcuts.stance', each(cardKeys.stance)),
    line('shell.shortcuts.precedents', each(cardKeys.precedent)),
    line('shell.shortcuts.deadline', cardKeys.deadline),
  ];
  return lines.filter(({ text }, index) => lines.findIndex((other) => other.text === text) === index);
};
