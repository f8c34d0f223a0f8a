'use client';

import { ArrowRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useCommandThenGo } from '#/hooks/briefing/useCommandThenGo.ts';
import { onProposedWords } from '#/lib/client/library/proposed-words.ts';
import { Card } from '../card/Card.tsx';
import { Propose } from '../card/Propose.tsx';
import { ReturnToPhase } from '../card/ReturnToPhase.tsx';
import { useOutdated } from '../card/useOutdated.ts';
import type { CardProps } from '../card-props.ts';
import { ToDelivery } from '../chart/ToDelivery.tsx';
import { countPrecedents, type PrecedentCounts, precedentsOf } from './arrange-precedents.ts';
import { CitedDecisions } from './CitedDecisions.tsx';
import { OwnPrecedent } from './own/OwnPrecedent.tsx';
import { useOwnPrecedent } from './own/useOwnPrecedent.ts';
import { PrecedentList } from './PrecedentList.tsx';
import { LibrarySearch } from './search/LibrarySearch.tsx';

/** Where precedents are gathered: from the library, or brought along; and where one goes on to the risks. */
export function PrecedentPickerCard({
  blockId,
  sessionId,
  content,
  isWritable,
}: CardProps<'precedent_picker'>) {
  const t = useTranslations('cards.precedent_picker');
  const briefing = useBriefing(sessionId);
  const outdated = useOutdated(sessionId, 2, isWritable);
  const precedents = useMemo(
    () => (briefing ? precedentsOf(briefing.state.precedents, briefing.blocks) : []),
    [briefing],
  );
  const [text, setText] = useState(content.query);
  useEffect(() => onProposedWords(blockId, setText), [blockId]);
  const own = useOwnPrecedent(sessionId, blockId);
  const list = useRef<HTMLHeadingElement>(null);
  const counts = countPrecedents(precedents);
  const hasBalance = briefing?.state.blocks.balance !== undefined;
  return (
    <Card type="precedent_picker" title={t('title')} outdated={outdated}>
      {isWritable && (
        <>
          <CitedDecisions
            sessionId={sessionId}
            precedents={precedents}
            onSearch={setText}
            onComplete={own.open}
            onAddedAll={() => list.current?.focus()}
          />
          <Propose sessionId={sessionId} blockId={blockId} isWritable={isWritable} />
          <LibrarySearch sessionId={sessionId} text={text} onText={setText} precedents={precedents} />
          <OwnPrecedent sessionId={sessionId} own={own} />
        </>
      )}
      <PrecedentList precedents={precedents} counts={counts} heading={list} />
      {isWritable && briefing && !hasBalance && <Advance sessionId={sessionId} counts={counts} />}
      <ReturnToPhase sessionId={sessionId} phase={2} isWritable={isWritable} />
    </Card>
  );
}

/** On to the risks, or straight to the document for whoever researches or studies, who weighs nothing. */
function Advance({ sessionId, counts }: { sessionId: string; counts: PrecedentCounts }) {
  const t = useTranslations('cards.precedent_picker');
  const { run, isPending } = useCommandThenGo(sessionId);
  const situation = useBriefing(sessionId)?.state.situation;
  const skipsBalance = situation === 'pesquisando' || situation === 'estudando';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-line border-t pt-4">
      <p className="min-w-48 grow basis-0 text-pretty text-ink-2">
        {counts.all === 0 ? t('advanceWithout') : t('counts', { ...counts })}
      </p>
      {skipsBalance ? (
        <ToDelivery sessionId={sessionId} isWritable />
      ) : (
        <Button
          look="ink"
          isPending={isPending}
          onPress={() => void run({ type: 'advanceToRisks' }, 'balance')}
        >
          {t('advance')}
          <ArrowRight aria-hidden size={17} strokeWidth={1.75} />
        </Button>
      )}
    </div>
  );
}
