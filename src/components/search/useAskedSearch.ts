'use client';

import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { searchPause } from '#/hooks/search/useSearch.ts';
import { useAddressQuery } from '#/hooks/useAddress.ts';
import { useSettled } from '#/hooks/useSettled.ts';
import { putAddress } from '#/lib/client/address/navigate.ts';
import { type AskedSearch, addressOfSearch, searchOfAddress } from '#/lib/client/search/asked-search.ts';

/** What the screen looks for: its address says it, so that it can be reloaded, linked and come back to. */
export const useAskedSearch = () => {
  const query = useAddressQuery();
  const asked = useMemo(() => searchOfAddress(query), [query]);
  const [path] = useState(() => globalThis.location?.pathname);
  const [text, setText] = useState(asked.words);
  const [seen, setSeen] = useState(asked.words);
  if (seen !== asked.words) {
    setSeen(asked.words);
    if (asked.words !== text.trim()) setText(asked.words);
  }
  const ask = (next: AskedSearch) => {
    if (location.pathname === path) putAddress(`${path}${addressOfSearch(next)}`);
  };
  const words = useSettled(text.trim(), searchPause);
  const askForWords = useEffectEvent(
    () => words !== asked.words && words === text.trim() && ask({ ...asked, words }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the words have settled
  useEffect(() => void askForWords(), [words]);
  /** Sets filters; one that is undefined is taken away. */
  const narrow = (change: Partial<AskedSearch>) => ask({ ...asked, words: text.trim(), ...change });
  return { asked, text, setText, narrow };
};
