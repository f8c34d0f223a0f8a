'use client';

import { useSyncExternalStore } from 'react';
import { type Shortcut, shortcutLabel } from '#/lib/client/keys/shortcut.ts';

const never = () => () => {};
const onApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** True on Apple's systems, where shortcuts are held with ⌘ and ⌥ instead of Ctrl and Alt. */
const useApple = (): boolean => useSyncExternalStore(never, onApple, () => false);

/** Shows a shortcut by the names that its keys have on this machine. */
export const useShortcutLabel = (): ((shortcut: Shortcut) => string) => {
  const names = useApple() ? { control: '⌘', alt: '⌥' } : { control: 'Ctrl', alt: 'Alt' };
  return (shortcut) => shortcutLabel(shortcut, names);
};

const wide = '(min-width: 64rem)';
const onWide = (listener: () => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** True where the sidebar has a place of its own. Until the page's scripts run, that is what the server takes it for. */
export const useDesktop = (taken: boolean): boolean =>
  useSyncExternalStore(
    onWide,
    () => matchMedia(wide).matches,
    () => taken,
  );
