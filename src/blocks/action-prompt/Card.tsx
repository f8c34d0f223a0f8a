'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommandThenGo } from '#/hooks/briefing/useCommandThenGo.ts';
import { type Situation, situations } from '#/lib/domain/briefing/words.ts';
import { Card } from '../card/Card.tsx';
import { Choice } from '../card/Choice.tsx';
import { useCardKeys } from '../card/useCardKeys.ts';
import type { WorkingCardProps } from '../working-card.tsx';

/** Asks what the lawyer is doing, which decides the document; the answer may be changed later. */
export function ActionPromptCard({ sessionId, content, isWritable }: WorkingCardProps<'action_prompt'>) {
  const t = useTranslations('cards.actionPrompt');
  const { run } = useCommandThenGo(sessionId);
  const [underway, setUnderway] = useState<Situation | null>(null);
  const card = useRef<HTMLElement>(null);
  const choose = async (situation: Situation | null) => {
    if (!situation || underway || situation === content.chosen) return;
    setUnderway(situation);
    await run({ type: 'chooseSituation', situation }, 'picker');
    setUnderway(null);
  };
  const keys = situations.map((situation, index) => [String(index + 1), () => void choose(situation)]);
  useCardKeys(card, isWritable ? Object.fromEntries(keys) : {});
  return (
    <Card ref={card} phase={1} title={t('title')}>
      <Choice
        label={t('title')}
        size="large"
        value={underway ?? content.chosen}
        onChoose={(situation) => void choose(situation)}
        isDisabled={!isWritable}
        options={situations.map((value, index) => ({
          value,
          label: t(`situation.${value}`),
          description: t(`delivers.${value}`),
          hint: isWritable ? String(index + 1) : undefined,
        }))}
      />
      <p className="text-ink-2 text-small">{content.chosen ? t('mayChange') : t('decides')}</p>
    </Card>
  );
}
