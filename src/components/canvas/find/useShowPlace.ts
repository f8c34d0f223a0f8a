'use client';

import { useEffect, useRef } from 'react';
import type { SessionPlace } from '#/hooks/search/useFindInSession.ts';
import type { BlockScroll } from '../scroll/useBlockScroll.ts';
import type { ReadMarks } from './read-marks.ts';

/** Pixels that a place keeps from the edges of the list, and what is left above a block. */
const edge = 48;
const gapAbove = 32;

/**
 * Scrolls to each place once: to its block, and once that is on the page to the words in it. `opened` is the position that
 * the list scrolls to already. Returns what is told of the marks.
 */
export const useShowPlace = (
  { scroller, scrollTo }: BlockScroll,
  place: SessionPlace | null,
  opened: number | null,
): ((marks: ReadMarks) => void) => {
  /** The place that is shown, and how sure it was. */
  const shown = useRef<{ key: string; likeness: number }>({ key: '', likeness: -1 });
  const reached = useRef(opened);
  const key = place ? `${place.position} ${place.index}` : '';
  const position = place?.position;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place, also where two share a block
  useEffect(() => {
    if (position === undefined || reached.current === position) return;
    reached.current = position;
    scrollTo({ position, offset: 0, gapAbove });
  }, [key, position, scrollTo]);
  return ({ here, row, likeness }) => {
    if (!here || !row || (shown.current.key === key && shown.current.likeness >= likeness)) return;
    shown.current = { key, likeness };
    const area = scroller.current?.getBoundingClientRect();
    const { top, bottom } = here.getBoundingClientRect();
    if (!area || position === undefined || (top >= area.top + edge && bottom <= area.bottom - edge)) return;
    const offset = top - row.getBoundingClientRect().top;
    scrollTo({ position, offset, gapAbove: Math.round(area.height / 3) });
  };
};
