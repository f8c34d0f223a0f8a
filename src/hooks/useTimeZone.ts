'use client';

import { useSyncExternalStore } from 'react';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';

const never = () => () => {};

/** Chrome says `Etc/Unknown` where the system tells no zone, and no formatter and no server takes that name. */
const ownTimeZone = () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone === 'Etc/Unknown' ? usualTimeZone : timeZone;
};

/** The reader's time zone, as an IANA name. */
export const useTimeZone = (): string => useSyncExternalStore(never, ownTimeZone, () => usualTimeZone);
