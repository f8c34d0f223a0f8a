'use client';

import { useMemo } from 'react';
import { searchPause, useSearch } from '#/hooks/search/useSearch.ts';
import { useSettled } from '#/hooks/useSettled.ts';
import type { AskedSearch } from '#/lib/client/search/asked-search.ts';

/** Hits in the palette: more is a list to scroll, and has a screen of its own. */
const mostHits = 6;
const mostDecisions = 3;
const mostMatters = 3;
/** Characters from which on what is typed is looked up. */
const least = 2;

/** Looks up what is typed in the palette, in sessions, matters and library. */
export const usePaletteSearch = (query: string) => {
  const typed = query.trim();
  const words = useSettled(typed, searchPause);
  const asked = useMemo<AskedSearch>(() => ({ words, library: 'true' }), [words]);
  const isWanted = typed.length >= least;
  const search = useSearch(asked, { limit: mostHits, enabled: isWanted && words.length >= least });
  const isWaiting = isWanted && words !== typed;
  return {
    ...search,
    isWanted,
    found: isWanted ? search.found : undefined,
    isSearching: search.isSearching || isWaiting,
    words,
    hits: isWanted ? (search.found?.hits ?? []) : [],
    matters: isWanted ? (search.found?.matters.found ?? []).slice(0, mostMatters) : [],
    decisions: isWanted ? (search.found?.library?.found ?? []).slice(0, mostDecisions) : [],
  };
};
