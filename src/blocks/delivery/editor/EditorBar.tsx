'use client';

import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { classes } from '#/components/ui/classes.ts';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import type { EditedDocument } from '#/lib/client/document/edited.ts';
import { EditorTools } from './EditorTools.tsx';
import type { DocumentDraft } from './useDocumentDraft.ts';
import type { Editing } from './useEditing.ts';

interface Props {
  draft: DocumentDraft;
  document: EditedDocument;
  editing: Editing;
}

/** The tools of the editor, the state of the edit, save and leave. They stay visible while the document is scrolled. */
export function EditorBar({ draft, document, editing }: Props) {
  const { undo } = editing;
  const t = useTranslations('cards.delivery.editing');
  const [isAsking, setAsking] = useState(false);
  const isOnlyHere = draft.standing === 'changed' && draft.notKept !== null;
  const leave = () => (draft.standing === 'same' ? draft.discard() : setAsking(true));
  return (
    <div className="sticky -top-px z-10 -mx-2 rounded-control border border-line bg-surface px-2 py-1.5 shadow-[0_1px_2px_var(--shade)]">
      <div className="flex items-center justify-between gap-1">
        <EditorTools document={document} editing={editing} />
        {draft.standing !== 'conflict' && (
          <Button
            look="ink"
            className="h-9 px-3.5"
            isPending={draft.standing === 'saving'}
            onPress={() => void draft.save()}
          >
            {t('save')}
          </Button>
        )}
      </div>
      <div className="flex items-center gap-1">
        <p
          role="status"
          className={classes(
            'min-w-0 grow px-1 text-small',
            draft.standing === 'failed' || draft.standing === 'conflict' ? 'text-bad' : 'text-ink-2',
          )}
        >
          {t(`standing.${isOnlyHere ? 'changedNotKept' : draft.standing}`)}
        </p>
        {undo && (
          <Button look="quiet" className="h-9 px-2.5 text-small" onPress={undo}>
            <Undo2 aria-hidden size={16} strokeWidth={1.75} />
            {t('undo')}
          </Button>
        )}
        <Button look="quiet" className="h-9 shrink-0 px-2.5 text-small" onPress={leave}>
          {t('cancel')}
        </Button>
      </div>
      <Dialog role="alertdialog" title={t('discardTitle')} isOpen={isAsking} onOpenChange={setAsking}>
        <p className="text-pretty text-ink-2">{t('discardText')}</p>
        <DialogActions>
          <Button onPress={() => setAsking(false)}>{t('goOn')}</Button>
          <Button look="danger" onPress={draft.discard}>
            {t('discard')}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}
