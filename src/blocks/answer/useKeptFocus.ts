'use client';

import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the article around where the focused control goes with a change of state, so that the keyboard goes
 * on from the same place. The result goes on the element whose controls change.
 */
export const useKeptFocus = (state: string) => {
  const element = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is what takes the control away
  useEffect(() => {
    if (!hasFocus.current || document.activeElement !== document.body) return;
    hasFocus.current = false;
    element.current?.closest('article')?.focus({ preventScroll: true });
  }, [state]);
  return {
    ref: element,
    onFocus: () => {
      hasFocus.current = true;
    },
    // React tells of no blur where it removes the focused element itself.
    onBlur: () => {
      hasFocus.current = false;
    },
  };
};
