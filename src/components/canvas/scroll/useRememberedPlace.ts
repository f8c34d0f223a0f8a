'use client';

import { useEffect, useState } from 'react';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { scrollPlaces } from './scroll-place.ts';
import type { BlockScroll, ScrollTarget } from './useBlockScroll.ts';

/** The path that Back or Forward led to, until the next session is shown. */
let cameBackTo: string | null = null;
let last: { path: string; cameBack: boolean } | null = null;

/** The next path that is asked for is a new visit, or a return where Back or Forward led to it, also to the last one. */
const goes = (returnsTo: string | null): void => {
  cameBackTo = returnsTo;
  last = { path: '', cameBack: false };
};

if (typeof window !== 'undefined') {
  // The Navigation API tells the way before the address changes and the next screen is drawn, `popstate` only after it.
  if (window.navigation) {
    window.navigation.addEventListener('navigate', ({ navigationType, destination }) => {
      const isOther = new URL(destination.url).pathname !== location.pathname;
      if (isOther) goes(navigationType === 'traverse' ? new URL(destination.url).pathname : null);
    });
  } else addEventListener('popstate', () => goes(location.pathname));
}

/**
 * True where Back, Forward or a reload led to this path, so that the user expects the place where they left it; false for
 * a new visit. The answer stays the same until another path is asked for.
 */
const cameBack = (path: string): boolean => {
  if (last?.path === path) return last.cameBack;
  last = { path, cameBack: last === null ? wasReloaded() : cameBackTo === path };
  cameBackTo = null;
  return last.cameBack;
};

const wasReloaded = (): boolean => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
};

interface FirstTarget {
  target: ScrollTarget;
  /** True for a return to a remembered place, which goes before a link in the address. */
  isReturn: boolean;
}

/** Where a session opens: at its end, or at the remembered place after Back, Forward or a reload. */
export const useFirstTarget = (sessionId: string | null): FirstTarget => {
  const [first] = useState(() => {
    const place =
      sessionId !== null && cameBack(sessionPath(sessionId)) ? scrollPlaces().read(sessionId) : null;
    return { target: place ?? 'end', isReturn: place !== null };
  });
  return first;
};

/** Remembers the place for a later return. */
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
