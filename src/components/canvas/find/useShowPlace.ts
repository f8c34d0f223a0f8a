'use client';

import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { SessionPlace } from '#/hooks/search/useFindInSession.ts';
import type { BlockScroll } from '../scroll/useBlockScroll.ts';
import type { ReadMarks } from './read-marks.ts';
import { usePersonActs } from './usePersonActs.ts';

/** Pixels that a place keeps from the edges of the list, what is left above a block, and what counts as no move. */
const edge = 48;
const gapAbove = 32;
const still = 2;

/** A place among those of certain words. */
export interface NamedPlace {
  place: SessionPlace;
  /** Names it; another query gives another name. */
  name: string;
}

/** What is shown: how sure the place was, and how far below the top of the list it stands. */
interface Shown {
  name: string;
  likeness: number;
  top: number;
}

/**
 * Scrolls to each place once: to its block, and once that is on the page to the words in it. Until the person scrolls,
 * presses a key or clicks, the words stay there, whatever gets its height later. `opened` is the position that the list
 * scrolls to already. Returns what is told of the marks.
 */
export const useShowPlace = (
  { scroller, scrollTo, keep, release }: BlockScroll,
  wanted: NamedPlace | null,
  opened: number | null,
): ((marks: ReadMarks) => void) => {
  const shown = useRef<Shown | null>(null);
  const reached = useRef(opened);
  const marks = useRef<ReadMarks | null>(null);
  const name = wanted?.name ?? '';
  const position = wanted?.place.position ?? opened;
  const isLeft = useLeft(name, opened !== null, release);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place, also where two share a block
  useEffect(() => {
    if (position === null || isLeft()) return;
    keep(position);
    if (reached.current === position) return;
    reached.current = position;
    scrollTo({ position, offset: 0, gapAbove });
  }, [name, position, keep, scrollTo]);
  useEffect(() => release, [release]);

  /** Where the words stand below the top of the list and of their row; undefined while they are not on the page. */
  const measure = () => {
    const { here, row } = marks.current ?? {};
    const area = scroller.current?.getBoundingClientRect();
    if (!here || !row || !area || name === '' || isLeft()) return undefined;
    const { top, bottom } = here.getBoundingClientRect();
    const isInSight = top >= area.top + edge && bottom <= area.bottom - edge;
    return { area, top: top - area.top, offset: top - row.getBoundingClientRect().top, isInSight };
  };
  const settle = () => {
    const now = measure();
    const before = shown.current;
    if (!now || position === null || before?.name !== name || Math.abs(now.top - before.top) <= still) return;
    scrollTo({ position, offset: now.offset, gapAbove: Math.round(before.top) });
  };
  const watch = useWatchedRow(settle);
  return (read) => {
    marks.current = read;
    const now = measure();
    if (!now || position === null || !read.row) return;
    watch(read.row);
    const before = shown.current;
    if (before?.name === name && before.likeness >= read.likeness) {
      settle();
      return;
    }
    const top = now.isInSight ? now.top : Math.round(now.area.height / 3);
    shown.current = { name, likeness: read.likeness, top };
    if (!now.isInSight) scrollTo({ position, offset: now.offset, gapAbove: top });
  };
};

/** Tells whether the person went on from a place; of one that the list opened at, also before its words are found. */
const useLeft = (name: string, isOpened: boolean, onLeft: () => void): (() => boolean) => {
  const left = useRef<string | null>(null);
  const before = useRef(name);
  // Before the effects that show the place.
  useEffect(() => {
    if (isOpened && before.current === '' && left.current === '') left.current = name;
    before.current = name;
  }, [name, isOpened]);
  usePersonActs(() => {
    left.current = name;
    onLeft();
  });
  return () => left.current === name;
};

/** Watches the height of one row at a time, and calls back in the frame after each change of it. */
const useWatchedRow = (onResize: () => void): ((row: HTMLElement) => void) => {
  const row = useRef<HTMLElement | null>(null);
  const observer = useRef<ResizeObserver | null>(null);
  const resized = useEffectEvent(onResize);
  useEffect(() => {
    let frame = 0;
    // The list places its rows first.
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => resized());
    };
    observer.current = new ResizeObserver(later);
    if (row.current) observer.current.observe(row.current);
    return () => {
      cancelAnimationFrame(frame);
      observer.current?.disconnect();
      observer.current = null;
    };
  }, []);
  return useCallback((next: HTMLElement) => {
    if (row.current === next) return;
    row.current = next;
    observer.current?.disconnect();
    observer.current?.observe(next);
  }, []);
};
