'use client';

import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DocumentEdit, EditedDocument } from '#/lib/client/document/document-edit.ts';
import type { DocumentDraft } from './useDocumentDraft.ts';

export interface Editing {
  /** The id of the field of a statement, a heading (by its group) or the title. */
  idOf: (key: string) => string;
  /** Edits the document; the field named by `focus` then has the focus, at its beginning or its end. */
  act: (edit: DocumentEdit, focus?: string, at?: 'start' | 'end') => void;
  /** Brings back what was last removed; undefined where nothing was. */
  undo: (() => void) | undefined;
}

const removes = new Set<DocumentEdit['type']>(['removeStatement', 'removeSection']);

/** Edits that know where the focus goes, and the way back from a removal. */
export const useEditing = (
  prefix: string,
  { document, edit, replace }: Pick<DocumentDraft, 'document' | 'edit' | 'replace'>,
): Editing => {
  const focus = useRef<{ key: string; at: 'start' | 'end' } | null>(null);
  const before = useRef(document);
  const [removed, setRemoved] = useState<EditedDocument | undefined>();
  const idOf = useCallback((key: string) => `${prefix}-${key}`, [prefix]);
  useLayoutEffect(() => {
    before.current = document;
    const wanted = focus.current;
    focus.current = null;
    if (wanted) focusField(window.document.getElementById(idOf(wanted.key)), wanted.at);
  }, [document, idOf]);
  const act = useCallback<Editing['act']>(
    (change, key, at = 'end') => {
      setRemoved(removes.has(change.type) ? before.current : undefined);
      if (key) focus.current = { key, at };
      edit(change);
    },
    [edit],
  );
  return useMemo(
    () => ({
      idOf,
      act,
      undo:
        removed &&
        (() => {
          replace(removed);
          setRemoved(undefined);
        }),
    }),
    [idOf, act, removed, replace],
  );
};

const focusField = (element: HTMLElement | null, at: 'start' | 'end'): void => {
  if (!(element instanceof HTMLTextAreaElement)) return;
  element.focus();
  const place = at === 'start' ? 0 : element.value.length;
  element.setSelectionRange(place, place);
};
