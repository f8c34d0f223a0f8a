'use client';

import { useEffect, useRef } from 'react';
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

/** Requests the next page as the end of the list comes near; not without end where pages bring no row. */
export const useLoadAhead = ({ rows, lastShown, moreFailed, loadMore }: Options): void => {
  const inVain = useRef({ length: 0, pages: 0 });
  const end = rows.at(-1);
  useEffect(() => {
    const isEager = rows[0]?.kind === 'group' && rows.length < eagerRows;
    if (end?.kind !== 'more' || moreFailed || (lastShown < rows.length - ahead && !isEager)) return;
    const { length, pages } = inVain.current;
    const next = { length: rows.length, pages: rows.length === length ? pages + 1 : 0 };
    inVain.current = next;
    if (next.pages < mostInVain) loadMore(end.shelf);
  }, [rows, end, lastShown, moreFailed, loadMore]);
};
