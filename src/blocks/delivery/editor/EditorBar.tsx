'use client';

import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { classes } from '#/components/ui/classes.ts';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import type { DocumentDraft } from './useDocumentDraft.ts';

interface Props {
  draft: DocumentDraft;
  undo: (() => void) | undefined;
  /** True for the one of two bars that a screen reader hears. */
  isSpoken?: boolean;
}

/** How the edit stands, save and leave: above the document and below it, since no bar can follow a row of the list. */
export function EditorBar({ draft, undo, isSpoken = false }: Props) {
  const t = useTranslations('cards.delivery.editing');
  const [isAsking, setAsking] = useState(false);
  const isOnlyHere = draft.standing === 'changed' && draft.notKept !== null;
  const leave = () => (draft.standing === 'same' ? draft.discard() : setAsking(true));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p
        role={isSpoken ? 'status' : undefined}
        className={classes(
          'grow basis-full text-small tablet:basis-0',
          draft.standing === 'failed' || draft.standing === 'conflict' ? 'text-bad' : 'text-ink-2',
        )}
      >
        {t(`standing.${isOnlyHere ? 'changedNotKept' : draft.standing}`)}
      </p>
      {undo && (
        <Button look="quiet" onPress={undo}>
          <Undo2 aria-hidden size={16} strokeWidth={1.75} />
          {t('undo')}
        </Button>
      )}
      <Button onPress={leave}>{t('cancel')}</Button>
      {draft.standing !== 'conflict' && (
        <Button look="ink" isPending={draft.standing === 'saving'} onPress={() => void draft.save()}>
          {t('save')}
        </Button>
      )}
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
