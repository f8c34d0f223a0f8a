'use client';

import { type RefObject, useLayoutEffect, useRef } from 'react';

export interface RowTop {
  key: string;
  /** Pixels from the top of the list. */
  top: number;
}

/**
 * Scroll anchoring: the rows on the screen stay where they are while rows are added, removed and moved above them. At the
 * very top they do not, so that a new row is seen. Returns the list's scroll handler.
 */
export const useScrollAnchor = (
  scroller: RefObject<HTMLElement | null>,
  rows: readonly RowTop[],
): (() => void) => {
  const seen = useRef<readonly RowTop[]>([]);
  const note = () => {
    if (scroller.current) seen.current = onScreen(rows, scroller.current);
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (element.scrollTop > 0) element.scrollTop += leastShift(seen.current, rows);
    seen.current = onScreen(rows, element);
  }, [scroller, rows]);
  return note;
};

const onScreen = (rows: readonly RowTop[], { scrollTop, clientHeight }: HTMLElement): RowTop[] =>
  rows.filter(({ top }) => top >= scrollTop && top < scrollTop + clientHeight);

/** Pixels by which the rows that were on the screen moved; the smallest value where they moved differently. */
export const leastShift = (before: readonly RowTop[], after: readonly RowTop[]): number => {
  const old = new Map(before.map(({ key, top }) => [key, top]));
  const shifts = after.flatMap(({ key, top }) => {
    const was = old.get(key);
    return was === undefined ? [] : [top - was];
  });
  return shifts.reduce((least, shift) => (Math.abs(shift) < Math.abs(least) ? shift : least), shifts[0] ?? 0);
};
