'use client';

import { CirclePause, Play, RotateCw, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useAnswerCommands } from '#/hooks/answers/useAnswerCommands.ts';
import type { AnswerProps } from './answer-props.ts';
import { useIsProposal } from './proposal/useIsProposal.ts';
import { useEndWords } from './useEndWords.ts';

/** An answer that did not come to its end: what happened, what was kept, and the way on. */
export function AnswerEnd({ sessionId, blockId, content, isWritable }: AnswerProps) {
  const happened = useEndWords({ sessionId, content });
  const t = useTranslations('cards.answer');
  const { again, goOn, isPending } = useAnswerCommands({ sessionId, blockId, question: content.question });
  const { state, text } = content;
  const isProposal = useIsProposal(sessionId, content.question);
  const isFailed = state === 'failed';
  const Icon = isFailed ? TriangleAlert : CirclePause;
  const canGoOn = !isFailed && !isProposal && text !== '';
  return (
    <div className="space-y-3 rounded-control border border-line bg-surface-2 px-4 py-3">
      <p className="flex gap-2.5">
        <Icon
          aria-hidden
          size={17}
          strokeWidth={1.75}
          className={isFailed ? 'mt-0.5 shrink-0 text-bad' : 'mt-0.5 shrink-0 text-ink-2'}
        />
        <span className="text-pretty">
          {happened} {t(isProposal ? 'keptCard' : text === '' ? 'keptMessage' : 'keptText')}
        </span>
      </p>
      {isWritable && (
        <div className="flex flex-wrap gap-2">
          {canGoOn && (
            <Button isPending={isPending} onPress={() => void goOn()}>
              <Play aria-hidden size={16} strokeWidth={1.75} />
              {t('goOn')}
            </Button>
          )}
          <Button isPending={isPending} onPress={() => void again()}>
            <RotateCw aria-hidden size={16} strokeWidth={1.75} />
            {t(isFailed ? 'retry' : isProposal ? 'proposeAgain' : 'again')}
          </Button>
        </div>
      )}
    </div>
  );
}
