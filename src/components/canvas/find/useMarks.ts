'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { parseQuery } from '#/lib/domain/search/query.ts';
import { createPainter } from './painter.ts';
import { type Here, type KnownPlaces, type ReadMarks, readMarks } from './read-marks.ts';

/**
 * Marks the words of a query in the blocks that are on the page, and the place where the reader is, whatever comes onto the
 * page while they are marked. `onMarked` is told what was marked.
 */
export const useMarks = (
  list: RefObject<HTMLElement | null>,
  words: string,
  here: Here | null,
  onMarked: (marks: ReadMarks) => void,
): void => {
  const tell = useEffectEvent(onMarked);
  useEffect(() => {
    const element = list.current;
    if (!element || words === '') return;
    const query = parseQuery(words);
    const known: KnownPlaces = new Map();
    const painter = createPainter();
    const draw = () => {
      const marks = readMarks(element, query, here, known);
      painter.paint(marks);
      // What the painter itself put there is no news.
      observer.takeRecords();
      tell(marks);
    };
    let frame = 0;
    const drawLater = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    const observer = new MutationObserver(drawLater);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    addEventListener('resize', drawLater);
    draw();
    return () => {
      observer.disconnect();
      removeEventListener('resize', drawLater);
      cancelAnimationFrame(frame);
      painter.clear();
    };
  }, [list, words, here]);
};
