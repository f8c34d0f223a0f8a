'use client';

import { observeElementOffset, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';

type List = Virtualizer<HTMLDivElement, Element>;

/** Rows are measured as they are rendered; a jump that still finds new ones after this many times goes on over later frames. */
const mostRounds = 8;

export interface Jump {
  /** Tells the virtualizer where the element is scrolled to at once, which otherwise learns it by an event in a later frame. */
  observe: typeof observeElementOffset<HTMLDivElement>;
  /** Ends at its target within the frame: renders the rows there, measures them and scrolls again until they are in place. */
  to: (virtualizer: List, scroll: () => void) => void;
  /** The user scrolls. */
  end: () => void;
  /** Goes on with a jump once the rows that it had rendered are in the page. */
  next: (virtualizer: List, rows: string) => void;
}

/**
 * Scrolls to places among rows whose heights are not known before they are rendered. The virtualizer by itself takes one
 * frame to render the rows at a place, another to learn of their heights and another to scroll to where they are by then,
 * and each of them would be seen as a shift of the text.
 */
export const useJump = (): Jump => {
  const tell = useRef<() => void>(() => {});
  const jump = useRef<{ scroll: () => void; rounds: number } | null>(null);
  const drawn = useRef('');
  const round = useCallback((virtualizer: List) => {
    const going = jump.current;
    if (!going) return;
    going.scroll();
    tell.current();
    going.rounds += 1;
    const isThere = rowsOf(virtualizer) === drawn.current;
    if ((isThere || going.rounds === mostRounds) && jump.current === going) jump.current = null;
  }, []);
  const observe = useCallback<Jump['observe']>((virtualizer, report) => {
    tell.current = () => report(virtualizer.scrollElement?.scrollTop ?? 0, false);
    return observeElementOffset(virtualizer, report);
  }, []);
  const to = useCallback(
    (virtualizer: List, scroll: () => void) => {
      jump.current = { scroll, rounds: 0 };
      round(virtualizer);
    },
    [round],
  );
  const end = useCallback(() => {
    jump.current = null;
  }, []);
  const next = useCallback(
    (virtualizer: List, rows: string) => {
      drawn.current = rows;
      round(virtualizer);
    },
    [round],
  );
  return { observe, to, next, end };
};

/** Has each render that a jump led to go on with it. */
export const useJumpRounds = ({ next }: Jump, virtualizer: List): void => {
  const rows = rowsOf(virtualizer);
  // After the virtualizer's own effects, which give the list its height and the rows their places.
  useLayoutEffect(() => next(virtualizer, rows));
};

/** The rows that are to be rendered. */
const rowsOf = (virtualizer: List): string => {
  const rows = virtualizer.getVirtualItems();
  return `${rows[0]?.index}-${rows.at(-1)?.index}`;
};
