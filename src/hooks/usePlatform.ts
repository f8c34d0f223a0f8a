'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};
const onApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** True on Apple's systems, where shortcuts are held with ⌘ and ⌥ instead of Ctrl and Alt. */
const useApple = (): boolean => useSyncExternalStore(never, onApple, () => false);

/** Names of the keys held in a shortcut, for this machine. */
export const useModifierNames = (): { control: string; alt: string } =>
  useApple() ? { control: '⌘', alt: '⌥' } : { control: 'Ctrl', alt: 'Alt' };

const wide = '(min-width: 64rem)';
const onWide = (listener: () => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** True where the sidebar has a place of its own; the server, which cannot know, says so too. */
export const useDesktop = (): boolean =>
  useSyncExternalStore(
    onWide,
    () => matchMedia(wide).matches,
    () => true,
  );
