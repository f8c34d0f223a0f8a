'use client';

import { Square } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useAnswerCommands } from '#/hooks/answers/useAnswerCommands.ts';
import { useAnswerText } from '#/hooks/answers/useAnswerText.ts';
import { withoutBegunCitation } from '#/lib/domain/citation-marks.ts';
import { AnswerText } from '../AnswerText.tsx';
import type { AnswerProps } from '../answer-props.ts';
import { useIsProposal } from '../proposal/useIsProposal.ts';
import { citationsOf } from './citations-of.ts';
import { useSteadyText } from './useSteadyText.ts';

/** An answer while it is being written: what has come so far, growing at its end, and the button that stops it. */
export function WritingAnswer({ sessionId, blockId, content, isWritable, onExpand }: AnswerProps) {
  const t = useTranslations('cards.answer');
  const { text } = useAnswerText({ sessionId, blockId, run: content.run ?? blockId });
  const shown = withoutBegunCitation(useSteadyText(text));
  const { stop, isPending } = useAnswerCommands({ sessionId, blockId, question: content.question });
  const { kind, name } = content.author;
  const isProposal = useIsProposal(sessionId, content.question);
  return (
    <div className="space-y-3">
      {shown !== '' && (
        <AnswerText
          sessionId={sessionId}
          text={shown}
          marks={citationsOf(shown)}
          isExpanded
          onExpand={onExpand}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-small">
        <p className="flex items-center gap-2">
          <span aria-hidden className="size-2 animate-pulse rounded-full bg-ink motion-reduce:animate-none" />
          {kind === 'guide'
            ? t('writingByGuide')
            : t(isProposal ? 'proposingByModel' : 'writingByModel', { name })}
        </p>
        {isWritable && (
          <Button isPending={isPending} onPress={() => void stop()}>
            <Square aria-hidden size={13} strokeWidth={2.5} className="fill-current" />
            {t('stop')}
          </Button>
        )}
      </div>
    </div>
  );
}
