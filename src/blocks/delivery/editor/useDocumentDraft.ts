'use client';

import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useTypedText } from '#/hooks/typed/typed.tsx';
import type { NotKept } from '#/lib/client/device/device-writer.ts';
import { type DocumentEdit, editDocument } from '#/lib/client/document/document-edit.ts';
import { type DocumentStanding, documentStanding } from '#/lib/client/document/document-standing.ts';
import {
  type DocumentText,
  documentFrom,
  type EditedDocument,
  editedFrom,
} from '#/lib/client/document/edited.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import { sessionPlace } from '#/lib/client/typed/destination.ts';
import { afterSaving, keptField } from '#/lib/client/typed/field.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { CardProps } from '../../card-props.ts';
import { useFieldDraft } from '../../field/useFieldDraft.ts';
import { useTextSaves } from '../../field/useTextSaves.ts';

export interface DocumentDraft {
  /** What is being edited; undefined while nobody edits. */
  document: EditedDocument | undefined;
  standing: DocumentStanding;
  /** Why it would be lost with the tab; null where it would not. */
  notKept: NotKept | null;
  begin: () => void;
  edit: (edit: DocumentEdit) => void;
  /** Takes the whole document for another one: what was removed comes back. */
  replace: (document: EditedDocument) => void;
  save: () => Promise<void>;
  /** Goes on with one's own text, over what is stored now. */
  overwrite: () => Promise<void>;
  discard: () => void;
}

/**
 * The document while it is edited. It is kept on the device from the first change, so that a reload, a failed save or
 * scrolling away loses nothing, and it is based on the text that was stored when editing began.
 */
export const useDocumentDraft = ({
  blockId,
  sessionId,
  content,
  version,
}: CardProps<'delivery'>): DocumentDraft => {
  const t = useTranslations('cards.delivery');
  const typed = useTypedText();
  const { draft, notKept, read, put } = useFieldDraft(sessionId, blockId, 'document');
  const saveText = useTextSaves(sessionId, blockId);
  const stored = useMemo(() => storedText(content), [content]);
  const document = useMemo(() => draft && parse(draft.text), [draft]);
  const keep = useCallback(
    (next: EditedDocument) => {
      const now = read();
      // A save that is under way goes on with the text that it began with.
      const state = now?.state === 'saving' ? 'saving' : 'open';
      put({ text: JSON.stringify(next), base: now?.base ?? stored, state });
    },
    [put, read, stored],
  );
  // From what was typed last and not from what was drawn last: two edits may come in between.
  const edit = useCallback(
    (change: DocumentEdit) => {
      const now = parse(read()?.text);
      if (now) keep(editDocument(now, change));
    },
    [keep, read],
  );
  const saveOver = async (base: string) => {
    const begun = read();
    const edited = parse(begun?.text);
    if (!begun || !edited || begun.state === 'saving') return;
    const changes = documentFrom(edited);
    if (JSON.stringify(changes) === stored) return put(undefined);
    put({ ...begun, base, state: 'saving' });
    let edition: Block | undefined;
    const accepted = await saveText(version, async (attempt, blockVersion) => {
      const told = await attempt({ type: 'reviseDelivery', blockVersion, changes });
      edition = told.blocks.find(({ id, type }) => type === 'delivery' && id !== blockId);
      return told;
    });
    const now = read();
    if (!accepted) return now && put({ ...now, base, state: 'refused' });
    const rest = afterSaving(now, begun.text, storedText(changes));
    announce(t('saved'));
    if (!edition) return put(rest);
    // A frozen document stays where it is: its next edition is another block, where the edit goes on.
    put(undefined);
    if (rest)
      keptField(typed, { kind: 'document', place: sessionPlace(sessionId), name: edition.id }).put(rest);
    goToBlock(edition.position);
  };
  const standing = documentStanding(draft, document, stored);
  return {
    document,
    standing,
    notKept,
    begin: () => keep(editedFrom(content)),
    edit,
    replace: keep,
    // Over what was stored elsewhere meanwhile nothing goes before the lawyer has chosen.
    save: async () => (standing === 'conflict' ? undefined : saveOver(read()?.base ?? stored)),
    overwrite: () => saveOver(stored),
    discard: () => put(undefined),
  };
};

/** The document as it is stored, in one string that can be compared. */
const storedText = (text: DocumentText): string => JSON.stringify(documentFrom(editedFrom(text)));

const parse = (text: string | undefined): EditedDocument | undefined => {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as EditedDocument;
  } catch {
    return undefined;
  }
};
