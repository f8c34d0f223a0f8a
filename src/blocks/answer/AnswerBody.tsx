'use client';

import { useState } from 'react';
import { AnswerEnd } from './AnswerEnd.tsx';
import { AnswerText } from './AnswerText.tsx';
import { AuthorLine } from './AuthorLine.tsx';
import type { AnswerProps } from './answer-props.ts';
import { Offers } from './Offers.tsx';
import { OutdatedNote } from './OutdatedNote.tsx';
import { ProposalBody } from './proposal/ProposalBody.tsx';
import { useIsNewest } from './useIsNewest.ts';
import { questionAt } from './versions/question-at.ts';
import { Versions } from './versions/Versions.tsx';

/** An answer that is not being written: one of its versions, the last unless the reader went back. */
export function AnswerBody(props: AnswerProps) {
  const { sessionId, blockId, content, isWritable, isExpanded, onExpand } = props;
  const isNewest = useIsNewest(sessionId, blockId);
  const all = [...content.former, content];
  const [back, setBack] = useState(0);
  const at = Math.max(0, all.length - 1 - back);
  const shown = all[at] ?? content;
  const isLast = shown === content;
  return (
    <div className="space-y-3">
      {isLast && content.proposal && <ProposalBody {...props} proposal={content.proposal} />}
      {shown.text !== '' && !(isLast && content.proposal) && (
        <AnswerText
          sessionId={sessionId}
          text={shown.text}
          marks={shown.marks}
          isExpanded={isExpanded}
          onExpand={onExpand}
        />
      )}
      {isLast && <OutdatedNote sessionId={sessionId} blockId={blockId} />}
      {isLast && content.state !== 'done' && <AnswerEnd {...props} />}
      {isLast && isNewest && isWritable && content.offers.length > 0 && <Offers {...props} />}
      <AuthorLine {...props} shown={shown} canAskAgain={isLast && isWritable && content.state === 'done'} />
      {all.length > 1 && (
        <Versions
          versions={all}
          at={at}
          question={questionAt(content, at)}
          onShow={(next) => setBack(all.length - 1 - next)}
        />
      )}
    </div>
  );
}
