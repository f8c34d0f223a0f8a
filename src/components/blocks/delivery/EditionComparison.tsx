'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { diffDocuments } from '#/lib/client/document-diff.ts';
import type { DeliveryContent } from '#/lib/domain/blocks/delivery.ts';
import { editionId } from '#/lib/domain/briefing/edition-id.ts';
import { useSourceBlock } from '../card/useSourceBlock.ts';
import { DiffText } from './DiffText.tsx';

interface Props {
  sessionId: string;
  content: DeliveryContent;
}

/** What is different in an edition from the one before it. */
export function EditionComparison({ sessionId, content }: Props) {
  const t = useTranslations('cards.delivery.diff');
  const block = useSourceBlock(sessionId, editionId(sessionId, content.edition - 1));
  const before = block?.content as DeliveryContent | undefined;
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
        <p className="text-ink-2">{t('notLoaded')}</p>
      )}
    </section>
  );
}
