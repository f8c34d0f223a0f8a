'use client';

import { useSyncExternalStore } from 'react';
import { isApple, type Shortcut, shortcutLabel } from '#/lib/client/keys/shortcut.ts';
import { useMedia } from './useMedia.ts';

const never = () => () => {};

const useApple = (): boolean => useSyncExternalStore(never, isApple, () => false);

/** Shows a shortcut by the names that its keys have on this machine. */
export const useShortcutLabel = (): ((shortcut: Shortcut) => string) => {
  const names = useApple() ? { control: '⌘', alt: '⌥' } : { control: 'Ctrl', alt: 'Alt' };
  return (shortcut) => shortcutLabel(shortcut, names);
};

/** True where the sidebar has a place of its own. */
export const useDesktop = (taken: boolean): boolean => useMedia('(min-width: 64rem)', taken);
