'use client';

import { useState } from 'react';
import { useAnswerText } from '#/hooks/answers/useAnswerText.ts';
import type { AnswerProps } from '../answer-props.ts';
import { useEndWords } from '../useEndWords.ts';
import { SpokenText } from './SpokenText.tsx';

type Props = Pick<AnswerProps, 'sessionId' | 'blockId' | 'content'>;

/**
 * Has screen readers say an answer that is being written, and how it ended. It stays once the answer is there: its last
 * sentence comes together with the end. An answer that was there before the page is not said.
 */
export function SpokenAnswer(props: Props) {
  const { state, run } = props.content;
  const [said, setSaid] = useState<string | null>(null);
  if (state === 'writing' && run !== said) setSaid(run);
  if (said === null || run !== said) return null;
  return <SpokenRun key={said} {...props} run={said} />;
}

function SpokenRun({ sessionId, blockId, content, run }: Props & { run: string }) {
  const isWriting = content.state === 'writing';
  const { text, isOver } = useAnswerText({ sessionId, blockId, run }, isWriting);
  const words = useEndWords({ sessionId, content }) ?? '';
  return (
    <SpokenText
      text={isWriting ? text : content.text}
      isOver={isOver || !isWriting}
      ending={isWriting ? undefined : words}
    />
  );
}
