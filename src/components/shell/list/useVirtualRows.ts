'use client';

import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import { type IndexedRows, rowHeight } from './rows.ts';

interface Options {
  indexed: IndexedRows;
  tall: string | null;
  scroller: RefObject<HTMLElement | null>;
  /** Indexes of rows that stay rendered off the screen: the focused row and the one that is renamed. */
  kept: RefObject<readonly number[]>;
}

export interface VirtualRows {
  items: VirtualItem[];
  /** Height of the list in pixels. */
  height: number;
  reveal: (index: number) => void;
}

/** The rows to render: those on the screen, some around them, and those that stay rendered. */
export const useVirtualRows = ({ indexed, tall, scroller, kept }: Options): VirtualRows => {
  const { rows, tops } = indexed;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight(rows[index], rows[index]?.key === tall),
    // A new function with each change of the rows has the virtualizer read the sizes again.
    getItemKey: useCallback((index: number) => tops[index]?.key ?? index, [tops]),
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(rows.length - 1, endIndex + overscan);
      const around = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
      const all = new Set([...around, ...kept.current.filter((index) => index >= 0 && index < rows.length)]);
      return [...all].sort((a, b) => a - b);
    },
    overscan: 8,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 20,
    // Used by the server, and by the browser until it has measured.
    initialRect: { width: 300, height: 900 },
  });
  return {
    items: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    reveal: (index) => virtual.scrollToIndex(index),
  };
};
