'use client';

import { useMemo, useState } from 'react';
import { type SessionPlace, useFindInSession } from '#/hooks/search/useFindInSession.ts';

/** A place or one before it, by its block and its number there. */
type Anchor = Pick<SessionPlace, 'position' | 'index'>;

/** The first place at or after an anchor; the first of all behind the last one, once all are known. */
const placeFrom = (places: readonly SessionPlace[], anchor: Anchor, isWhole: boolean): number => {
  const found = places.findIndex(
    ({ position, index }) =>
      position > anchor.position || (position === anchor.position && index >= anchor.index),
  );
  return found < 0 && isWhole && places.length > 0 ? 0 : found;
};

/** The places of the words in a session, and which of them is shown. `from` is the position that a search begins at. */
export const usePlaces = (sessionId: string, words: string, version: number, from: () => number) => {
  const found = useFindInSession(sessionId, words, version);
  const { places, isWhole } = found;
  const [anchor, setAnchor] = useState<Anchor>(() => ({ position: from(), index: 0 }));
  const [asked, setAsked] = useState(words);
  if (asked !== words) {
    setAsked(words);
    setAnchor({ position: anchor.position, index: 0 });
  }
  const at = useMemo(() => placeFrom(places, anchor, isWhole), [places, anchor, isWhole]);
  /** Goes so many places on, around the end once all are known. */
  const move = (step: 1 | -1) => {
    const count = places.length;
    const wanted = at < 0 ? (step > 0 ? 0 : count - 1) : at + step;
    const next = places[isWhole ? (wanted + count) % count : wanted];
    if (next) setAnchor({ position: next.position, index: next.index });
  };
  return { ...found, at, place: places[at] ?? null, move };
};
