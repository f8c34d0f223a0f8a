'use client';

import { RotateCw } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useAnswerCommands } from '#/hooks/answers/useAnswerCommands.ts';
import { useAnswering } from '#/hooks/answers/useAnswering.ts';
import { costOf } from '#/lib/client/answers/cost.ts';
import type { AnswerProps } from './answer-props.ts';
import type { AnswerContent } from './definition.ts';
import { useIsProposal } from './proposal/useIsProposal.ts';

interface Props extends AnswerProps {
  /** The version that is shown. */
  shown: Pick<AnswerContent, 'author' | 'tokens'>;
  canAskAgain: boolean;
}

/** Who wrote an answer, what it took where that is known, and the button that asks for another. */
export function AuthorLine({ sessionId, blockId, content, shown, canAskAgain }: Props) {
  const t = useTranslations('cards.answer');
  const commands = useAnswerCommands({ sessionId, blockId, question: content.question });
  const { author } = shown;
  const isProposal = useIsProposal(sessionId, content.question);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 text-small">
      <p>
        {author.kind === 'guide'
          ? t('byGuide')
          : t(isProposal ? 'proposedByModel' : 'byModel', { name: author.name })}
        <Expense shown={shown} />
      </p>
      {canAskAgain && (
        <Button look="quiet" isPending={commands.isPending} onPress={() => void commands.again()}>
          <RotateCw aria-hidden size={15} strokeWidth={1.75} />
          {t(isProposal ? 'proposeAgain' : 'again')}
        </Button>
      )}
    </div>
  );
}

/** The tokens of an answer, and its cost where the model's prices are known. */
function Expense({ shown: { author, tokens } }: Pick<Props, 'shown'>) {
  const t = useTranslations('cards.answer');
  const format = useFormatter();
  const price = useAnswering()?.models.find(({ id }) => id === author.id)?.price;
  if (!tokens) return null;
  const count = tokens.input + tokens.output;
  const cost =
    price &&
    format.number(costOf(tokens, price), {
      style: 'currency',
      currency: price.currency,
      maximumFractionDigits: 4,
    });
  return ` · ${cost ? t('tokensAndCost', { count, cost }) : t('tokens', { count })}`;
}
