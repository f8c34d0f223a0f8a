'use client';

import { useEffect, useRef, useState } from 'react';
import type { Row } from './rows.ts';
import type { SessionRows } from './useSessionRows.ts';

/** Rows before the end at which the next page is requested. */
const ahead = 30;

/** By matter, rows up to which pages are requested without scrolling, so that groups are seldom seen without their older part. */
const eagerRows = 500;

/** Pages that are requested one behind the other though none brings a row to show: sessions of folded groups, or filters. */
const mostInVain = 20;

interface Options extends Pick<SessionRows, 'loadMore' | 'moreFailed'> {
  rows: readonly Row[];
  /** Index of the last row that is rendered. */
  lastShown: number;
}

interface LoadAhead {
  /** True once so many pages brought no row that the reader has to ask for more. */
  isPaused: boolean;
  goOn: () => void;
}

/** Requests the next page as the end of the list comes near; not without end where pages bring no row. */
export const useLoadAhead = ({ rows, lastShown, moreFailed, loadMore }: Options): LoadAhead => {
  const seen = useRef({ cursor: '', length: 0, inVain: 0 });
  const [isPaused, pause] = useState(false);
  const end = rows.at(-1);
  useEffect(() => {
    if (end?.kind !== 'more') return;
    const { cursor, length, inVain } = seen.current;
    if (end.cursor !== cursor) {
      const next = rows.length === length ? inVain + 1 : 0;
      seen.current = { cursor: end.cursor, length: rows.length, inVain: next };
      pause(next >= mostInVain);
    }
    const isEager = rows[0]?.kind === 'group' && rows.length < eagerRows;
    const isNear = lastShown >= rows.length - ahead || isEager;
    if (isNear && !moreFailed && seen.current.inVain < mostInVain) loadMore(end.shelf);
  });
  const goOn = () => {
    seen.current.inVain = 0;
    pause(false);
    if (end?.kind === 'more') loadMore(end.shelf);
  };
  return { isPaused, goOn };
};
