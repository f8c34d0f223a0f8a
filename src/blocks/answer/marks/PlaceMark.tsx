'use client';

import { useContext } from 'react';
import type { PlaceProps } from '../../text/MarkedPlace.tsx';
import { MarkSource } from './MarkSource.tsx';
import { MarksContext } from './marks-context.ts';
import { StandingMark } from './StandingMark.tsx';

/** A reference or a quotation in an answer: leads to its source, and says where the rules did not find it. */
export function PlaceMark({ place, isEnd, isInLink, children }: PlaceProps) {
  const { sessionId, marks } = useContext(MarksContext);
  const mark = marks[place];
  if (!mark) return children;
  return (
    <>
      {mark.target === null || isInLink ? (
        <span
          className={mark.standing === 'found' ? undefined : 'underline decoration-caution decoration-wavy'}
        >
          {children}
        </span>
      ) : (
        <MarkSource sessionId={sessionId} target={mark.target}>
          {children}
        </MarkSource>
      )}
      {isEnd && mark.standing !== 'found' && <StandingMark standing={mark.standing} />}
    </>
  );
}
