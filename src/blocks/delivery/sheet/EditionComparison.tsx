'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type ShownBriefing, useBriefing } from '#/hooks/briefing/useBriefing.ts';
import type { DeliveryContent } from '../definition.ts';
import { Comparison } from './Comparison.tsx';

interface Props {
  sessionId: string;
  content: DeliveryContent;
}

/** What is different in an edition from the one before it. */
export function EditionComparison({ sessionId, content }: Props) {
  const t = useTranslations('cards.delivery.diff');
  const briefing = useBriefing(sessionId);
  const earlier = content.edition - 1;
  const before = useMemo(() => briefing && editionOf(briefing, earlier), [briefing, earlier]);
  const title = t('title', { before: earlier, after: content.edition });
  return <Comparison title={title} before={before} after={content} />;
}

const editionOf = ({ blocks }: ShownBriefing, edition: number): DeliveryContent | undefined => {
  const documents = [...blocks.values()].filter(({ type }) => type === 'delivery');
  return documents.map(({ content }) => content as DeliveryContent).find((each) => each.edition === edition);
};
