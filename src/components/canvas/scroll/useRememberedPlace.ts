'use client';

import { useEffect, useState } from 'react';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { scrollPlaces } from './scroll-place.ts';
import type { BlockScroll, ScrollTarget } from './useBlockScroll.ts';

/** The path that Back or Forward led to, until the next session is shown. */
let cameBackTo: string | null = null;
let last: { path: string; cameBack: boolean } | null = null;
/** The path of the session that is on the screen; moving within it is no return. */
let shown: string | null = null;

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
  } else {
    // Before the framework's own listener, which draws the next screen at once.
    const goesBack = () => {
      if (location.pathname !== shown) goes(location.pathname);
    };
    addEventListener('popstate', goesBack, { capture: true });
  }
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

export interface FirstTarget {
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
    // Safari had no `scrollend` before version 26: there a pause in scrolling stands for it.
    const paused = 'onscrollend' in window ? null : new Pause(remember);
    const event = paused ? 'scroll' : 'scrollend';
    const onScroll = paused ? paused.again : remember;
    const path = sessionPath(sessionId);
    shown = path;
    element.addEventListener(event, onScroll);
    addEventListener('pagehide', remember);
    return () => {
      paused?.end();
      if (shown === path) shown = null;
      element.removeEventListener(event, onScroll);
      removeEventListener('pagehide', remember);
    };
  }, [sessionId, scroller, place]);

/** Milliseconds without a step of a scroll after which it is over. */
const rest = 150;

/** Runs once after the last of many calls. */
class Pause {
  readonly #run: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(run: () => void) {
    this.#run = run;
  }

  readonly again = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#run, rest);
  };

  end(): void {
    clearTimeout(this.#timer);
  }
}
