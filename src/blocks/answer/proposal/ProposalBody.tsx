'use client';

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { proposalPieces } from '#/lib/assistant/proposal-text.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import type { Proposal } from '#/lib/domain/briefing/proposal.ts';
import { takenParts } from '#/lib/domain/briefing/taken.ts';
import { useSourceBlock } from '../../card/useSourceBlock.ts';
import type { AnswerProps } from '../answer-props.ts';
import { ProposedPart } from './ProposedPart.tsx';
import { marksWithin, placesOf } from './places.ts';

/** A proposal part by part: what it says, and the button that takes it into the card. */
export function ProposalBody({ proposal, ...props }: AnswerProps & { proposal: Proposal }) {
  const { sessionId, blockId, content, isWritable } = props;
  const t = useTranslations('cards.proposal');
  const card = useSourceBlock(sessionId, content.question);
  const { run, isPending } = useBriefingCommands(sessionId);
  const list = useRef<HTMLUListElement>(null);
  const pieces = placesOf(content.text, proposalPieces(proposal));
  const taken = takenParts(proposal, card);
  const open = pieces.map(({ name }) => name).filter((name) => !taken.includes(name));
  const canTake = isWritable && card !== undefined && card.content.hash == null;
  const take = async (parts: string[]) => {
    if (isPending || !(await run({ type: 'takeProposal', blockId, parts }))) return;
    announce(t('taken', { count: parts.length }));
    // The button that was pressed is gone: the next one takes the focus.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[data-take]')?.focus());
  };
  return (
    <div className="space-y-4">
      <h2 className="text-balance font-serif text-heading">{t(`title.${proposal.card}`)}</h2>
      <ul ref={list} className="divide-y divide-line border-line border-y">
        {pieces.map((piece) => (
          <ProposedPart
            key={piece.name}
            {...props}
            proposal={proposal}
            piece={piece}
            marks={marksWithin(content.marks, piece)}
            isTaken={taken.includes(piece.name)}
            take={canTake ? () => void take([piece.name]) : undefined}
          />
        ))}
      </ul>
      {canTake && proposal.card !== 'precedent_picker' && open.length > 1 && (
        <Button look="ink" isPending={isPending} onPress={() => void take(open)}>
          {t('takeAll')}
        </Button>
      )}
    </div>
  );
}
