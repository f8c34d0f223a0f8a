'use client';

import { useSyncExternalStore } from 'react';
import { usualTimeZone } from '#/lib/domain/time-zone.ts';

const never = () => () => {};
const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reader's time zone, as an IANA name. */
export const useTimeZone = (): string => useSyncExternalStore(never, ownTimeZone, () => usualTimeZone);
