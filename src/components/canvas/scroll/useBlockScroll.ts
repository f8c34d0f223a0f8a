'use client';

import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { keepsBelow } from './scroll-anchor.ts';
import type { Place } from './scroll-place.ts';

/** Pixels: what is reserved for a block that was not loaded yet, the list's own margins, and "at the end". */
export const estimatedHeight = 140;
const margin = 24;
const endThreshold = 64;

/** Where to go: to the end, or to a place; `gapAbove` is left above it, in pixels. */
export type ScrollTarget = 'end' | (Place & { gapAbove?: number });

export interface BlockScroll {
  scroller: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<HTMLDivElement, Element> & { containerRef: (node: HTMLElement | null) => void };
  scrollTo: (target: ScrollTarget) => void;
  /** Where the reader is now. */
  place: () => Place | 'end';
  isAtEnd: () => boolean;
  /** Lets the next growth go downwards even at the end, as when the reader unfolds a text. */
  hold: () => void;
  /** Says whether the reader works in a card: what grows or is added meanwhile does so below, and nothing moves. */
  setWorking: (isWorking: boolean) => void;
  /** The reader moves by himself again. */
  release: () => void;
}

/**
 * The list's scrolling. Rows are positions, which never change, so nothing is ever put in before what is loaded: rows
 * only get their height, and then what the reader sees stays where it is. At the end the list follows what arrives.
 */
export const useBlockScroll = (
  count: number,
  hasContent: (index: number) => boolean,
  first: ScrollTarget,
): BlockScroll => {
  const scroller = useRef<HTMLDivElement>(null);
  const gapAbove = useRef(0);
  const [held, setHeld] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    initialOffset: () => (first === 'end' ? count : first.position - 1) * estimatedHeight,
    overscan: 6,
    paddingStart: margin,
    paddingEnd: margin,
    scrollPaddingStart: gapAbove.current,
    anchorTo: held || isWorking ? 'start' : 'end',
    followOnAppend: true,
    scrollEndThreshold: endThreshold,
    directDomUpdates: true,
  });
  useAnchor(virtualizer, hasContent);

  const scrollTo = useCallback(
    (target: ScrollTarget) => {
      if (target === 'end') return virtualizer.scrollToEnd();
      gapAbove.current = (target.gapAbove ?? 0) - target.offset;
      virtualizer.options.scrollPaddingStart = gapAbove.current;
      virtualizer.scrollToIndex(target.position - 1, { align: 'start' });
    },
    [virtualizer],
  );
  // Asked of the element: in a scroll event the virtualizer may not have heard of it yet.
  const isAtEnd = useCallback(() => {
    const element = scroller.current;
    return !element || element.scrollHeight - element.scrollTop - element.clientHeight <= endThreshold;
  }, []);
  const place = useCallback((): Place | 'end' => {
    const offset = virtualizer.scrollOffset ?? 0;
    const item = virtualizer.getVirtualItemForOffset(offset);
    if (!item || isAtEnd()) return 'end';
    return { position: item.index + 1, offset: offset - item.start };
  }, [virtualizer, isAtEnd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the list begins
  useLayoutEffect(() => scrollTo(first), [scrollTo]);
  useStayAtEnd(scroller, virtualizer);
  const hold = useCallback(() => setHeld(true), []);
  const release = useCallback(() => setHeld(false), []);
  return { scroller, virtualizer, scrollTo, place, isAtEnd, hold, setWorking, release };
};

/** Which rows were measured with their content decides who moves when a height changes. */
const useAnchor = (
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  hasContent: (index: number) => boolean,
): void => {
  const measured = useRef(new Set<number>());
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item, _, { scrollOffset }) => {
    const isFirst = !measured.current.has(item.index);
    if (hasContent(item.index)) measured.current.add(item.index);
    return keepsBelow({ start: item.start, size: item.size, isFirst }, scrollOffset ?? 0);
  };
};

/** The composer and the keyboard change the list's own height; who was at the end stays there. */
const useStayAtEnd = (
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
): void =>
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let height = element.clientHeight;
    const observer = new ResizeObserver(() => {
      const wasAtEnd = element.scrollHeight - element.scrollTop - height <= endThreshold;
      height = element.clientHeight;
      if (wasAtEnd) virtualizer.scrollToEnd();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, virtualizer]);
