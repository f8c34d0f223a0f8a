'use client';

import { FilePlus2 } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { type DocumentText, documentFrom, type EditedDocument } from '#/lib/client/document/edited.ts';
import { matchesShortcut } from '#/lib/client/keys/shortcut.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { sheet } from '../sheet/DocumentSheet.tsx';
import { DocumentConflict } from './DocumentConflict.tsx';
import { EditingField } from './EditingField.tsx';
import { EditorBar } from './EditorBar.tsx';
import { GroupEditor } from './GroupEditor.tsx';
import type { DocumentDraft } from './useDocumentDraft.ts';
import { useEditing } from './useEditing.ts';

interface Props {
  draft: DocumentDraft;
  document: EditedDocument;
  stored: DocumentText;
  sessionId: string;
  /** The key of the statement that has the focus where editing begins. */
  first: string | undefined;
}

/** The document to be edited on the same paper that it is read on; saved as a whole. */
export function DocumentEditor({ draft, document, stored, sessionId, first }: Props) {
  const t = useTranslations('cards.delivery.editing');
  const editing = useEditing(useId(), draft, first);
  const { act } = editing;
  const addSection = () => {
    const newKey = newId();
    act({ type: 'addSection', after: null, newKey }, newKey);
  };
  const keys: Readonly<Record<string, () => void>> = {
    'Mod+S': () => void draft.save(),
    'Mod+B': () => editing.mark('**'),
    'Mod+I': () => editing.mark('_'),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const pressed = Object.keys(keys).find((each) => matchesShortcut(event, each));
    if (pressed === undefined || event.shiftKey) return;
    event.preventDefault();
    keys[pressed]?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys work in every field within
    <div className="space-y-4" onKeyDown={onKeyDown} onFocus={editing.onCaret} onSelect={editing.onCaret}>
      <EditorBar draft={draft} document={document} editing={editing} />
      <NotKept because={draft.notKept} />
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
    </div>
  );
}
