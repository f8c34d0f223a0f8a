'use client';

import { Check, Plus } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { ProvenanceLine } from '../../precedent/ProvenanceLine.tsx';
import { SituationMark } from '../../precedent/SituationMark.tsx';
import type { ListedPrecedent } from '../arrange-precedents.ts';
import { Highlighted } from './Highlighted.tsx';

interface Props {
  sessionId: string;
  found: FoundDecision;
  /** Its card, where it is in the briefing already. */
  inBriefing: ListedPrecedent | undefined;
}

/** A decision that was found: what it is, the passage with the words, and the button that adds it. */
export function FoundRow({ sessionId, found, inBriefing }: Props) {
  const t = useTranslations('cards.precedent_picker');
  const { run, isPending } = useBriefingCommands(sessionId);
  // A repeat of the same press is the same addition.
  const id = useRef(newId());
  const { decision, snippet } = found;
  const press = async () => {
    if (inBriefing) return goToBlock(inBriefing.position);
    const accepted = await run({ type: 'addFromLibrary', id: id.current, decisionId: decision.id });
    if (accepted) announce(t('added', { number: decision.number }));
  };
  return (
    <li className="space-y-1.5 px-4 py-3.5">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-52 grow basis-0">
          <p className="flex flex-wrap items-baseline gap-x-3 font-medium">
            {decision.number}
            <SituationMark situation={decision.situation} />
          </p>
          <ProvenanceLine provenance={decision} isShort />
        </div>
        <Button
          data-add
          isPending={isPending}
          look={inBriefing ? 'quiet' : 'outline'}
          aria-label={t(inBriefing ? 'goTo' : 'addNumber', { number: decision.number })}
          onPress={() => void press()}
        >
          {inBriefing ? (
            <Check aria-hidden size={16} strokeWidth={1.75} />
          ) : (
            <Plus aria-hidden size={16} strokeWidth={1.75} />
          )}
          {t(inBriefing ? 'isAdded' : 'add')}
        </Button>
      </div>
      <p className="text-pretty font-serif text-[1rem] leading-6">
        <Highlighted {...snippet} />
      </p>
    </li>
  );
}
