'use client';

import { useEffect, useState } from 'react';
import { cameBack } from './arrival.ts';
import { scrollPlaces } from './scroll-place.ts';
import type { BlockScroll, Landing } from './useBlockScroll.ts';

/** Where a session opens: at its end, or where the reader was who comes back to it. */
export const useFirstLanding = (sessionId: string | null): Landing => {
  const [landing] = useState<Landing>(() => {
    if (sessionId === null || !cameBack(`/s/${sessionId}`)) return 'end';
    return scrollPlaces().read(sessionId) ?? 'end';
  });
  return landing;
};

/** Keeps where the reader is, for when they come back. */
export const useRememberedPlace = (sessionId: string | null, { scroller, place }: BlockScroll): void =>
  useEffect(() => {
    const element = scroller.current;
    if (!element || sessionId === null) return;
    const remember = () => scrollPlaces().write(sessionId, place());
    element.addEventListener('scrollend', remember);
    addEventListener('pagehide', remember);
    return () => {
      element.removeEventListener('scrollend', remember);
      removeEventListener('pagehide', remember);
    };
  }, [sessionId, scroller, place]);
