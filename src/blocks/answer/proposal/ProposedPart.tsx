'use client';

import { Check, Plus, Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { searchByProposed } from '#/lib/client/library/proposed-words.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import type { DiagnosisField, Proposal } from '#/lib/domain/briefing/proposal.ts';
import { useSourceBlock } from '../../card/useSourceBlock.ts';
import { AnswerText } from '../AnswerText.tsx';
import type { AnswerProps } from '../answer-props.ts';
import type { AnswerMark } from '../definition.ts';

interface Props extends AnswerProps {
  proposal: Proposal;
  piece: { name: string; text: string };
  marks: readonly AnswerMark[];
  isTaken: boolean;
  /** Absent where nothing can be taken. */
  take: (() => void) | undefined;
}

/** One part of a proposal, and the way to use it. */
export function ProposedPart({ sessionId, piece, marks, isTaken, take, ...props }: Props) {
  const { proposal, content, isExpanded, onExpand } = props;
  const t = useTranslations('cards.proposal');
  const label = useLabel(proposal, piece.name);
  const named = label || piece.text.slice(0, 80);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
      <div className="min-w-56 grow basis-0 space-y-1">
        {label && <p className="font-medium text-ink-2 text-small">{label}</p>}
        <AnswerText
          sessionId={sessionId}
          text={piece.text}
          marks={marks}
          isExpanded={isExpanded}
          onExpand={onExpand}
        />
      </div>
      {isTaken ? (
        <p className="flex min-h-10 items-center gap-1.5 text-good text-small">
          <Check aria-hidden size={16} strokeWidth={2} />
          {t('isTaken')}
        </p>
      ) : proposal.card === 'precedent_picker' ? (
        take && <SearchButton sessionId={sessionId} pickerId={content.question} words={piece.text} />
      ) : (
        take && (
          <Button data-take aria-label={t('takeNamed', { part: named })} onPress={take}>
            <Plus aria-hidden size={16} strokeWidth={1.75} />
            {t('take')}
          </Button>
        )
      )}
    </li>
  );
}

/** What a part is called; empty where its own words say it. */
const useLabel = ({ card, parts }: Proposal, name: string): string => {
  const t = useTranslations('cards');
  if (card === 'diagnosis') return t(`diagnosis.${name as DiagnosisField}`);
  const kind = 'items' in parts ? parts.items[Number(name)]?.kind : undefined;
  return kind ? t(`proposal.kind.${kind}`) : '';
};

interface SearchProps {
  sessionId: string;
  pickerId: string;
  words: string;
}

/** Leads to the card of precedents, which looks the words up. */
function SearchButton({ sessionId, pickerId, words }: SearchProps) {
  const t = useTranslations('cards.proposal');
  const position = useSourceBlock(sessionId, pickerId)?.position;
  if (position === undefined) return null;
  return (
    <Button
      aria-label={t('searchNamed', { words })}
      onPress={() => {
        searchByProposed(pickerId, words);
        goToBlock(position);
      }}
    >
      <Search aria-hidden size={16} strokeWidth={1.75} />
      {t('search')}
    </Button>
  );
}
