'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type ShownBriefing, useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { diffDocuments } from '#/lib/client/document/document-diff.ts';
import type { DeliveryContent } from '../definition.ts';
import { DiffText } from './DiffText.tsx';

interface Props {
  sessionId: string;
  content: DeliveryContent;
}

/** What is different in an edition from the one before it. */
export function EditionComparison({ sessionId, content }: Props) {
  const t = useTranslations('cards.delivery.diff');
  const briefing = useBriefing(sessionId);
  const before = useMemo(
    () => briefing && editionOf(briefing, content.edition - 1),
    [briefing, content.edition],
  );
  const lines = useMemo(() => before && diffDocuments(before, content), [before, content]);
  const editions = { before: content.edition - 1, after: content.edition };
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t('title', editions)}
      className="space-y-3 rounded-control outline-offset-8"
    >
      <p className="font-medium">{t('title', editions)}</p>
      {lines ? (
        <>
          <p className="text-ink-2 text-small">{t('legend')}</p>
          <DiffText lines={lines} />
        </>
      ) : (
        <p className="text-ink-2">{t('notKept')}</p>
      )}
    </section>
  );
}

const editionOf = ({ blocks }: ShownBriefing, edition: number): DeliveryContent | undefined => {
  const documents = [...blocks.values()].filter(({ type }) => type === 'delivery');
  return documents.map(({ content }) => content as DeliveryContent).find((each) => each.edition === edition);
};
