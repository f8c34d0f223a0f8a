'use client';

import { useMemo } from 'react';
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
  return (
    <section aria-label={t('title', editions)} className="space-y-3">
      <p className="font-medium">{t('title', editions)}</p>
      {lines ? <DiffText lines={lines} /> : <p className="text-ink-2">{t('notLoaded')}</p>}
    </section>
  );
}
