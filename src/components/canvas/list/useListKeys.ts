'use client';

import type { KeyboardEvent, SyntheticEvent } from 'react';
import { isWriting } from '#/lib/client/keys/shortcut.ts';
import type { BlockScroll } from '../scroll/useBlockScroll.ts';

const scrollKeys = new Set(['Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown', ' ']);

/**
 * Home and End go to the first and the last message, Alt with an arrow to the previous or the next one. Other keys scroll
 * as usual. A text field, a list of choices, and a menu or dialog that was opened from a message keep all their keys.
 */
export const useListKeys =
  ({ scrollTo, release, virtualizer }: BlockScroll, count: number) =>
  (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || !isWithin(event) || isWriting(target)) return;
    if (scrollKeys.has(event.key)) release();
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
    const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0) : 0;
    if (event.key === 'Home' && !event.altKey) scrollTo({ position: 1, offset: 0, gapAbove: 24 });
    else if (event.key === 'End' && !event.altKey) scrollTo('end');
    else if (step !== 0) focusRow(virtualizer, neighbour(virtualizer, index, step, count));
    else return;
    event.preventDefault();
  };

/** False for what stands elsewhere in the page, such as an open menu, whose events React also brings here. */
export const isWithin = ({ currentTarget, target }: SyntheticEvent): boolean =>
  currentTarget.contains(target as Node);

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
