'use client';

import { useCallback, useEffect, useState } from 'react';
import { tabStorage } from '#/lib/client/device/tab-storage.ts';
import { type ChosenFilters, countOf, noFilters, readFilters } from './chosen-filters.ts';

const keyOf = (ownerId: string) => `juca-filters:${ownerId}`;

/** The filters of the sidebar in this tab, which a reload keeps. The server renders without them. */
export const useFilters = (ownerId: string): [ChosenFilters, (filters: ChosenFilters) => void] => {
  const [filters, set] = useState(noFilters);
  useEffect(() => {
    const kept = readFilters(tabStorage().get(keyOf(ownerId)));
    if (countOf(kept) > 0) set(kept);
  }, [ownerId]);
  const filter = useCallback(
    (next: ChosenFilters) => {
      set(next);
      if (countOf(next) > 0) tabStorage().set(keyOf(ownerId), JSON.stringify(next));
      else tabStorage().remove(keyOf(ownerId));
    },
    [ownerId],
  );
  return [filters, filter];
};
