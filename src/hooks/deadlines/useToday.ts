'use client';

import { useNow } from '#/hooks/now.tsx';
import { dayIn } from '#/lib/domain/time-zone.ts';
import { useTimeZone } from '../useTimeZone.ts';

/** The reader's calendar day, ISO; it changes at their midnight. */
export const useToday = (): string => {
  const now = useNow();
  return dayIn(useTimeZone(), now);
};
