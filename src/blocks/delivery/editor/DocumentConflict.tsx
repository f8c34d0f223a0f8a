'use client';

import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { diffDocuments } from '#/lib/client/document/document-diff.ts';
import type { DocumentText } from '#/lib/client/document/document-edit.ts';
import { DiffText } from '../sheet/DiffText.tsx';
import type { DocumentDraft } from './useDocumentDraft.ts';

interface Props {
  draft: DocumentDraft;
  stored: DocumentText;
  mine: DocumentText;
}

/** The document was stored otherwise while it was edited here: both texts in one, and the choice between them. */
export function DocumentConflict({ draft, stored, mine }: Props) {
  const t = useTranslations('cards.delivery.conflict');
  const lines = useMemo(() => diffDocuments(stored, mine), [stored, mine]);
  return (
    <section role="alert" className="space-y-3 rounded-control border border-line bg-surface p-4">
      <p className="flex gap-2.5 font-medium text-caution">
        <TriangleAlert aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
        {t('title')}
      </p>
      <p className="text-pretty text-ink-2">{t('text')}</p>
      <div className="max-h-[50dvh] space-y-3 overflow-y-auto">
        <DiffText lines={lines} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onPress={draft.discard}>{t('theirs')}</Button>
        <Button look="ink" onPress={() => void draft.overwrite()}>
          {t('mine')}
        </Button>
      </div>
    </section>
  );
}
