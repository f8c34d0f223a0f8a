'use client';

import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  visualViewport?.addEventListener('resize', listener);
  visualViewport?.addEventListener('scroll', listener);
  return () => {
    visualViewport?.removeEventListener('resize', listener);
    visualViewport?.removeEventListener('scroll', listener);
  };
};

/** A zoomed page is smaller than the window too, but nothing covers it. */
const read = (): number => {
  if (visualViewport?.scale !== 1) return 0;
  return Math.max(0, Math.round(innerHeight - visualViewport.height - visualViewport.offsetTop));
};

/**
 * Pixels at the foot of the page that the keyboard on the screen covers. Browsers that know `interactive-widget`
 * shrink the page instead, and have none; Safari on a phone has.
 */
export const useKeyboardInset = (): number => useSyncExternalStore(subscribe, read, () => 0);
