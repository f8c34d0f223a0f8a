'use client';

import type { KeyboardEvent } from 'react';
import type { BlockScroll } from '../scroll/useBlockScroll.ts';

const scrollKeys = new Set(['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', ' ']);

/** True for a key that scrolls. */
export const isScrollKey = (event: KeyboardEvent): boolean => scrollKeys.has(event.key);

/**
 * Home and End go to the first and the last message, Alt with an arrow to the previous or the next one. Other keys scroll
 * as usual; a text field keeps all its keys.
 */
export const useListKeys =
  ({ scrollTo, virtualizer }: BlockScroll, count: number) =>
  (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.closest('textarea, input, [contenteditable]')) return;
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
    const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0) : 0;
    if (event.key === 'Home' && !event.altKey) scrollTo({ position: 1, offset: 0, gapAbove: 24 });
    else if (event.key === 'End' && !event.altKey) scrollTo('end');
    else if (step !== 0) focusRow(virtualizer, neighbour(virtualizer, index, step, count));
    else return;
    event.preventDefault();
  };

const neighbour = (
  virtualizer: BlockScroll['virtualizer'],
  index: number,
  step: number,
  count: number,
): number => {
  if (Number.isNaN(index)) return virtualizer.range?.endIndex ?? 0;
  return Math.max(0, Math.min(count - 1, index + step));
};

/** Overscan has rendered the neighbours already; focusing one scrolls to it. */
const focusRow = (virtualizer: BlockScroll['virtualizer'], index: number): void =>
  virtualizer.scrollElement?.querySelector<HTMLElement>(`[data-index="${index}"] article`)?.focus();
