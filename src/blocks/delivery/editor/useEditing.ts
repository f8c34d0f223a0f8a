'use client';

import { type SyntheticEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DocumentEdit } from '#/lib/client/document/document-edit.ts';
import type { EditedDocument } from '#/lib/client/document/edited.ts';
import { lineOf } from '#/lib/client/document/edited-line.ts';
import { type Mark, toggleMark } from '#/lib/client/document/toggle-mark.ts';
import type { DocumentDraft } from './useDocumentDraft.ts';

/** Where the caret goes in a field, or what is selected there, in UTF-16 units. */
type Caret = 'start' | 'end' | { start: number; end: number };

export interface Editing {
  /** The id of the field of a statement, a heading (by its group) or the title. */
  idOf: (key: string) => string;
  /** Edits the document; the field named by `focus` then has the focus, at its beginning or its end. */
  act: (edit: DocumentEdit, focus?: string, at?: Caret) => void;
  /** Brings back what was last removed; undefined where nothing was. */
  undo: (() => void) | undefined;
  /** The key of the field in which the caret is, or was before a tool was used. */
  active: string | undefined;
  /** Notes where the caret is; for the events of all fields. */
  onCaret: (event: SyntheticEvent) => void;
  /** The caret as it is in the active field. */
  keepCaret: () => Caret;
  /** Marks what is selected in the active statement, or takes the mark away. */
  mark: (mark: Mark) => void;
}

const removes = new Set<DocumentEdit['type']>(['removeStatement', 'removeSection']);

/** Edits that know where the focus goes, and the way back from a removal. `first` has the focus where editing begins. */
export const useEditing = (
  prefix: string,
  { document, edit, replace }: Pick<DocumentDraft, 'document' | 'edit' | 'replace'>,
  first: string | undefined,
): Editing => {
  const focus = useRef<{ key: string; at: Caret } | null>(
    first === undefined ? null : { key: first, at: 'end' },
  );
  const before = useRef(document);
  const caret = useRef<Caret>('end');
  const [active, setActive] = useState<string | undefined>();
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
  const onCaret = useCallback(
    ({ target }: SyntheticEvent) => {
      if (!(target instanceof HTMLTextAreaElement) || !target.id.startsWith(`${prefix}-`)) return;
      caret.current = { start: target.selectionStart, end: target.selectionEnd };
      setActive(target.id.slice(prefix.length + 1));
    },
    [prefix],
  );
  return useMemo(() => {
    const keepCaret = () => caret.current;
    const mark = (sign: Mark) => {
      const line = active === undefined || !before.current ? undefined : lineOf(before.current, active);
      if (line?.kind !== 'statement' || typeof caret.current === 'string') return;
      const { text, key } = line.statement;
      const { text: marked, ...selected } = toggleMark({ text, ...caret.current }, sign);
      if (marked !== text) act({ type: 'text', key, text: marked }, key, selected);
    };
    const undo =
      removed &&
      (() => {
        replace(removed);
        setRemoved(undefined);
      });
    return { idOf, act, active, onCaret, keepCaret, mark, undo };
  }, [idOf, act, active, onCaret, removed, replace]);
};

const focusField = (element: HTMLElement | null, at: Caret): void => {
  if (!(element instanceof HTMLTextAreaElement)) return;
  element.focus();
  const { length } = element.value;
  if (at === 'start') element.setSelectionRange(0, 0);
  else if (at === 'end') element.setSelectionRange(length, length);
  else element.setSelectionRange(at.start, at.end);
};
