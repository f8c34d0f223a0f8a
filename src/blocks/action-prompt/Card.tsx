'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommandThenGo } from '#/hooks/briefing/useCommandThenGo.ts';
import { cardKeys } from '#/lib/client/keys/card-keys.ts';
import { type Situation, situations } from '#/lib/domain/briefing/words.ts';
import { Card } from '../card/Card.tsx';
import { Choice } from '../card/Choice.tsx';
import { useCardKeys } from '../card/useCardKeys.ts';
import type { CardProps } from '../card-props.ts';
import { PositionChoice } from './PositionChoice.tsx';

/** Asks what the lawyer is doing, which decides the document; the answer may be changed later. */
export function ActionPromptCard({ sessionId, content, isWritable }: CardProps<'action_prompt'>) {
  const t = useTranslations('cards.action_prompt');
  const { run } = useCommandThenGo(sessionId);
  const [underway, setUnderway] = useState<Situation | null>(null);
  const card = useRef<HTMLElement>(null);
  const choose = async (situation: Situation | null) => {
    if (!situation || underway || situation === content.chosen) return;
    setUnderway(situation);
    await run({ type: 'chooseSituation', situation }, 'picker');
    setUnderway(null);
  };
  const keys = situations.map((situation) => [cardKeys.situation[situation], () => void choose(situation)]);
  useCardKeys(card, isWritable ? Object.fromEntries(keys) : {});
  return (
    <Card ref={card} type="action_prompt" title={t('title')}>
      <Choice
        label={t('title')}
        size="large"
        value={underway ?? content.chosen}
        onChoose={(situation) => void choose(situation)}
        isDisabled={!isWritable}
        options={situations.map((value) => ({
          value,
          label: t(`situation.${value}`),
          description: t(`delivers.${value}`),
          hint: isWritable ? cardKeys.situation[value] : undefined,
        }))}
      />
      <PositionChoice sessionId={sessionId} isWritable={isWritable} />
      <p className="text-ink-2 text-small">{content.chosen ? t('mayChange') : t('decides')}</p>
    </Card>
  );
}
