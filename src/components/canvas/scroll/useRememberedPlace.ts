'use client';

import { useEffect, useState } from 'react';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { cameBack } from './arrival.ts';
import { scrollPlaces } from './scroll-place.ts';
import type { BlockScroll, Landing } from './useBlockScroll.ts';

interface FirstLanding {
  landing: Landing;
  /** True where the reader comes back to what they left: that goes before a link in the address. */
  isReturn: boolean;
}

/** Where a session opens: at its end, or where the reader was who comes back to it. */
export const useFirstLanding = (sessionId: string | null): FirstLanding => {
  const [first] = useState(() => {
    const place =
      sessionId !== null && cameBack(sessionPath(sessionId)) ? scrollPlaces().read(sessionId) : null;
    return { landing: place ?? 'end', isReturn: place !== null };
  });
  return first;
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
