'use client';

import { FilePlus2, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type DocumentText, documentFrom, type EditedDocument } from '#/lib/client/document-edit.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog, DialogActions } from '../../ui/Dialog.tsx';
import { DocumentConflict } from './DocumentConflict.tsx';
import { sheet } from './DocumentSheet.tsx';
import { EditingField } from './EditingField.tsx';
import { GroupEditor } from './GroupEditor.tsx';
import type { DocumentDraft } from './useDocumentDraft.ts';
import { useEditing } from './useEditing.ts';

interface Props {
  draft: DocumentDraft;
  document: EditedDocument;
  stored: DocumentText;
  sessionId: string;
}

/** The document to be edited on the same paper that it is read on; saved as a whole. */
export function DocumentEditor({ draft, document, stored, sessionId }: Props) {
  const t = useTranslations('cards.delivery.editing');
  const editing = useEditing(useId(), draft);
  const { act } = editing;
  const addSection = () => {
    const newKey = newId();
    act({ type: 'addSection', after: null, newKey }, newKey);
  };
  return (
    <div className="space-y-4">
      {draft.standing === 'conflict' && (
        <DocumentConflict draft={draft} stored={stored} mine={documentFrom(document)} />
      )}
      <div lang="pt-BR" className={sheet}>
        <EditingField
          id={editing.idOf('title')}
          label={t('title')}
          text={document.title}
          maxLength={1_000}
          className="font-serif text-display"
          onText={(text) => act({ type: 'title', text })}
        />
        {document.sections.map((group, index) => (
          <GroupEditor
            key={group.key}
            list="sections"
            group={group}
            index={index}
            count={document.sections.length}
            previous={document.sections[index - 1]?.key ?? 'title'}
            sessionId={sessionId}
            editing={editing}
          />
        ))}
        <Button look="quiet" className="-ml-3 mt-6 font-sans" onPress={addSection}>
          <FilePlus2 aria-hidden size={16} strokeWidth={1.75} />
          {t('addSection')}
        </Button>
        {document.paths.map((group, index) => (
          <GroupEditor
            key={group.key}
            list="paths"
            group={group}
            index={index}
            count={document.paths.length}
            previous="title"
            sessionId={sessionId}
            editing={editing}
          />
        ))}
      </div>
      <EditorBar draft={draft} undo={editing.undo} />
    </div>
  );
}

/** Save and leave, in sight however long the document is. */
function EditorBar({ draft, undo }: { draft: DocumentDraft; undo: (() => void) | undefined }) {
  const t = useTranslations('cards.delivery.editing');
  const [isAsking, setAsking] = useState(false);
  const leave = () => (draft.standing === 'same' ? draft.discard() : setAsking(true));
  return (
    <div className="sticky bottom-0 z-10 -mx-2 flex flex-wrap items-center gap-2 rounded-control border border-line bg-surface-2 px-3 py-2">
      <p role="status" className="grow text-ink-2 text-small">
        {t(`standing.${draft.standing}`)}
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
