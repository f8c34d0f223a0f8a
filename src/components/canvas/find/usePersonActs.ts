'use client';

import { useEffect, useEffectEvent } from 'react';

const acts = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Calls back whenever the person scrolls, presses a key or clicks, before anything else hears of it. */
export const usePersonActs = (onAct: () => void): void => {
  const act = useEffectEvent(onAct);
  useEffect(() => {
    const listener = () => act();
    for (const name of acts) addEventListener(name, listener, { capture: true, passive: true });
    return () => {
      for (const name of acts) removeEventListener(name, listener, { capture: true });
    };
  }, []);
};
