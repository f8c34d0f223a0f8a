'use client';

import { useSyncExternalStore } from 'react';
import { type Shortcut, shortcutLabel } from '#/lib/client/keys/shortcut.ts';
import { useMedia } from './useMedia.ts';

const never = () => () => {};
const onApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** True on Apple's systems, where shortcuts are held with ⌘ and ⌥ instead of Ctrl and Alt. */
const useApple = (): boolean => useSyncExternalStore(never, onApple, () => false);

/** Shows a shortcut by the names that its keys have on this machine. */
export const useShortcutLabel = (): ((shortcut: Shortcut) => string) => {
  const names = useApple() ? { control: '⌘', alt: '⌥' } : { control: 'Ctrl', alt: 'Alt' };
  return (shortcut) => shortcutLabel(shortcut, names);
};

/** True where the sidebar has a place of its own. */
export const useDesktop = (taken: boolean): boolean => useMedia('(min-width: 64rem)', taken);
