'use client';

import { useContext } from 'react';
import { isCitation } from '#/lib/domain/citation-marks.ts';
import type { PlaceProps } from '../../text/MarkedPlace.tsx';
import type { AnswerMark } from '../definition.ts';
import { CitedName } from './CitedName.tsx';
import { MarkSource } from './MarkSource.tsx';
import { MarksContext } from './marks-context.ts';
import { StandingMark } from './StandingMark.tsx';

/** A reference or a quotation in an answer: leads to its source, and says where the rules did not find it. */
export function PlaceMark({ place, isEnd, isInLink, children }: PlaceProps) {
  const { sessionId, text, marks } = useContext(MarksContext);
  const mark = marks[place];
  if (!mark) return children;
  const words = isCitation(text.slice(mark.start, mark.end)) ? (
    <CitedName sessionId={sessionId} mark={mark} />
  ) : (
    children
  );
  return (
    <>
      {mark.target === null || isInLink ? (
        <span
          className={mark.standing === 'found' ? undefined : 'underline decoration-caution decoration-wavy'}
        >
          {words}
        </span>
      ) : (
        <MarkSource sessionId={sessionId} target={mark.target} name={nameOf(mark, text)}>
          {words}
        </MarkSource>
      )}
      {isEnd && mark.standing !== 'found' && <StandingMark standing={mark.standing} />}
    </>
  );
}

/** A reference without a name of its own is called by its words. */
const nameOf = ({ name, kind, start, end }: AnswerMark, text: string): string | undefined => {
  const words = text.slice(start, end);
  return name ?? (kind === 'quotation' || isCitation(words) ? undefined : words);
};
