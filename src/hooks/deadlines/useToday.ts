'use client';

import { useNow } from 'use-intl';
import { dayIn } from '#/lib/domain/time-zone.ts';
import { useTimeZone } from '../useTimeZone.ts';

/** The reader's calendar day, ISO; it changes at their midnight. */
export const useToday = (): string => {
  const now = useNow({ updateInterval: 60_000 });
  return dayIn(useTimeZone(), now);
};
