'use client';

import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { estimatedHeight } from './estimated-height.ts';
import { keepsBelow } from './scroll-anchor.ts';
import type { Place } from './scroll-place.ts';
import { useJump, useJumpRounds } from './useJump.ts';
import { useOverscan } from './useOverscan.ts';

/** In pixels: the list's margins, and the distance that counts as the end. */
const margin = 24;
const endThreshold = 64;

/** Where to scroll: to the end, or to a place with `gapAbove` pixels above it. */
export type ScrollTarget = 'end' | (Place & { gapAbove?: number });

export interface BlockScroll {
  scroller: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<HTMLDivElement, Element> & { containerRef: (node: HTMLElement | null) => void };
  scrollTo: (target: ScrollTarget) => void;
  /** The current place. */
  place: () => Place | 'end';
  isAtEnd: () => boolean;
  /** Has content grow downwards, also at the end, until `release`: for a text that the user unfolds. */
  hold: () => void;
  /** Keeps a block where it is on the screen, whatever changes its height above or below it, until `release`. */
  keep: (position: number) => void;
  /** While the user works in a card, content grows downwards and nothing above it moves. */
  setWorking: (isWorking: boolean) => void;
  /** Ends `hold` and `keep`: the user scrolls. */
  release: () => void;
}

/**
 * The scrolling of the list. Rows are positions, which never change, so no row is inserted before loaded ones. Rows only
 * change their height, and then the visible content stays in place. At the end, the list follows new blocks.
 */
export const useBlockScroll = (
  count: number,
  hasContent: (index: number) => boolean,
  first: ScrollTarget,
): BlockScroll => {
  const scroller = useRef<HTMLDivElement>(null);
  const gapAbove = useRef(0);
  const kept = useRef<number | null>(null);
  const [held, setHeld] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const jump = useJump();
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    observeElementOffset: jump.observe,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    initialOffset: () => (first === 'end' ? count : first.position - 1) * estimatedHeight,
    overscan: useOverscan(),
    paddingStart: margin,
    paddingEnd: margin,
    scrollPaddingStart: gapAbove.current,
    anchorTo: held || isWorking ? 'start' : 'end',
    followOnAppend: true,
    scrollEndThreshold: endThreshold,
    directDomUpdates: true,
    // Not by transforms: a bar that sticks within a row is placed before these apply.
    directDomUpdatesMode: 'position',
  });
  useAnchor(virtualizer, hasContent, kept);
  useJumpRounds(jump, virtualizer);

  const scrollTo = useCallback(
    (target: ScrollTarget) =>
      jump.to(virtualizer, () => {
        if (target === 'end') return virtualizer.scrollToEnd();
        gapAbove.current = (target.gapAbove ?? 0) - target.offset;
        virtualizer.options.scrollPaddingStart = gapAbove.current;
        virtualizer.scrollToIndex(target.position - 1, { align: 'start' });
      }),
    [virtualizer, jump.to],
  );
  // Read from the element: during a scroll event the virtualizer may still hold the previous offset.
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
  const keep = useCallback((position: number) => {
    kept.current = position - 1;
    setHeld(true);
  }, []);
  const release = useCallback(() => {
    jump.end();
    kept.current = null;
    setHeld(false);
  }, [jump.end]);
  return { scroller, virtualizer, scrollTo, place, isAtEnd, hold, keep, setWorking, release };
};

/** Decides by the rows that were measured with their content which side moves when a height changes. */
const useAnchor = (
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  hasContent: (index: number) => boolean,
  kept: RefObject<number | null>,
): void => {
  const measured = useRef(new Set<number>());
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = (item, _, { scrollOffset }) => {
    const isFirst = !measured.current.has(item.index);
    if (hasContent(item.index)) measured.current.add(item.index);
    const fromKept = kept.current === null ? null : item.index - kept.current;
    return keepsBelow({ start: item.start, size: item.size, isFirst, fromKept }, scrollOffset ?? 0);
  };
};

/** Keeps the list at its end when the composer or the on-screen keyboard changes the list's height. */
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
