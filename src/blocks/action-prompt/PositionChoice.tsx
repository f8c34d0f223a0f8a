'use client';

import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { type ProceduralStage, proceduralStages, type Side, sides } from '#/lib/domain/briefing/words.ts';

interface Props {
  sessionId: string;
  isWritable: boolean;
}

/** The side that the client is on and where the case stands, which decide the ways to act that a document offers. */
export function PositionChoice({ sessionId, isWritable }: Props) {
  const t = useTranslations('cards.action_prompt');
  const words = useTranslations('export.document');
  const briefing = useBriefing(sessionId);
  const { run } = useBriefingCommands(sessionId);
  const diagnosis = contentAs('diagnosis', briefing?.blocks.get(briefing.state.blocks.diagnosis ?? ''));
  if (!diagnosis) return null;
  return (
    <div className="flex flex-wrap gap-4">
      <Select<Side | ''>
        label={t('side')}
        value={diagnosis.side ?? ''}
        isDisabled={!isWritable}
        onChoose={(side) => void run({ type: 'setSide', side: side || null })}
        options={[
          { value: '', label: t('notSaid') },
          ...sides.map((value) => ({ value, label: t(`sides.${value}`) })),
        ]}
        className="tablet:w-56"
      />
      <Select<ProceduralStage | ''>
        label={words('delivery.stage')}
        value={diagnosis.stage ?? ''}
        isDisabled={!isWritable}
        onChoose={(stage) => void run({ type: 'setStage', stage: stage || null })}
        options={[
          { value: '', label: t('notSaid') },
          ...proceduralStages.map((value) => ({ value, label: words(`stages.${value}`) })),
        ]}
        className="tablet:w-64"
      />
    </div>
  );
}
