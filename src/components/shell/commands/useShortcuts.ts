'use client';

import { useEffect, useEffectEvent } from 'react';
import { isSingleKey, isWriting } from '#/lib/client/keys/shortcut.ts';
import { runByKeys } from './command.ts';
import { pageCommands } from './page-commands.ts';
import type { PageContext } from './page-context.ts';

const heldWithModifier = pageCommands.filter(({ keys }) => keys && !isSingleKey(keys));

/** Runs the commands of the page by their keys. Single keys do nothing in a text field or under an open panel. */
export const useShortcuts = (context: PageContext): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return;
    const isBusy = context.shell.panel !== null || isWriting(event.target);
    runByKeys(isBusy ? heldWithModifier : pageCommands, context, event);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
};
