'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { diffDocuments } from '#/lib/client/document/document-diff.ts';
import type { DocumentText } from '#/lib/client/document/edited.ts';
import { DiffText } from '../sheet/DiffText.tsx';
import { EditorAlert } from './EditorAlert.tsx';
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
    <EditorAlert title={t('title')} text={t('text')}>
      <div className="max-h-[50dvh] space-y-3 overflow-y-auto">
        <DiffText lines={lines} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onPress={draft.discard}>{t('theirs')}</Button>
        <Button look="ink" onPress={() => void draft.overwrite()}>
          {t('mine')}
        </Button>
      </div>
    </EditorAlert>
  );
}
