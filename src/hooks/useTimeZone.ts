'use client';

import { useSyncExternalStore } from 'react';

/** Where most readers are; used while the page is written by the server, which cannot know the reader's own. */
const usualTimeZone = 'America/Sao_Paulo';

const never = () => () => {};
const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reader's time zone, as an IANA name. */
export const useTimeZone = (): string => useSyncExternalStore(never, ownTimeZone, () => usualTimeZone);
