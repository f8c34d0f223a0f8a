'use client';

import { useMemo } from 'react';
import type { BlockViewProps } from '../card-props.ts';
import { LongText } from '../text/LongText.tsx';
import { AddressesShown } from '../text/links.tsx';
import { MarkOfPlace } from '../text/MarkedPlace.tsx';
import type { AnswerMark } from './definition.ts';
import { MarksContext } from './marks/marks-context.ts';
import { PlaceMark } from './marks/PlaceMark.tsx';
import { UncheckedNote } from './marks/UncheckedNote.tsx';

interface Props extends Pick<BlockViewProps, 'isExpanded' | 'onExpand'> {
  sessionId: string;
  text: string;
  marks: readonly AnswerMark[];
}

/** The text of an answer, with its references as links to their sources and a word where one was not found. */
export function AnswerText({ sessionId, text, marks, ...rest }: Props) {
  const places = useMemo(() => marks.map(({ start, end }, name) => ({ start, end, name })), [marks]);
  const context = useMemo(() => ({ sessionId, text, marks }), [sessionId, text, marks]);
  return (
    <MarksContext value={context}>
      <MarkOfPlace value={PlaceMark}>
        <div className="reading wrap-break-word min-w-0 space-y-4 text-ink">
          <AddressesShown value={true}>
            <LongText text={text} isTyped={false} places={places} {...rest} />
          </AddressesShown>
        </div>
        <UncheckedNote text={text} marks={marks} />
      </MarkOfPlace>
    </MarksContext>
  );
}
