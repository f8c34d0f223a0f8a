'use client';

import { useTranslations } from 'use-intl';
import { Select } from '#/components/ui/field/Select.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { type ProceduralStage, proceduralStages } from '#/lib/domain/briefing/words.ts';

interface Props {
  sessionId: string;
  stage: ProceduralStage | null;
  canChange: boolean;
}

/** Where the case stands in court. */
export function StageChoice({ sessionId, stage, canChange }: Props) {
  const t = useTranslations('cards.delivery');
  const words = useTranslations('export.document');
  const { run, isPending } = useBriefingCommands(sessionId);
  if (!canChange) {
    return (
      stage && <p className="text-ink-2">{words('delivery.stageIs', { stage: words(`stages.${stage}`) })}</p>
    );
  }
  return (
    <Select<ProceduralStage | ''>
      label={words('delivery.stage')}
      value={stage ?? ''}
      isDisabled={isPending}
      onChoose={(value) => void run({ type: 'setStage', stage: value === '' ? null : value })}
      options={[
        { value: '', label: t('noStage') },
        ...proceduralStages.map((value) => ({ value, label: words(`stages.${value}`) })),
      ]}
      className="tablet:w-72"
    />
  );
}
