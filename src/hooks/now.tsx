'use client';

import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from 'react';
import { PageClock } from '#/lib/client/reading/page-clock.ts';

const ClockContext = createContext<PageClock | null>(null);

/** Gives the page its clock. `now` is the server's time in milliseconds when the page was made. */
export function NowProvider({ now, children }: { now: number; children: ReactNode }) {
  const [clock] = useState(() => new PageClock(now));
  return <ClockContext value={clock}>{children}</ClockContext>;
}

/** The present time, also in a page that has been open for days. It moves on each minute. */
export const useNow = (): Date => {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error('useNow needs a NowProvider above it.');
  return useSyncExternalStore(clock.subscribe, clock.read, clock.read);
};
