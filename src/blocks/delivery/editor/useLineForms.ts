'use client';

import type { EditedDocument } from '#/lib/client/document/edited.ts';
import { lineOf } from '#/lib/client/document/edited-line.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Editing } from './useEditing.ts';

/** What a line can be. */
type LineForm = 'paragraph' | 'item' | 'quote' | 'heading' | 'part';

interface LineForms {
  current: LineForm | undefined;
  canChoose: (form: LineForm) => boolean;
  choose: (form: LineForm) => void;
  /** Whether the line can have bold and italic words. */
  canMark: boolean;
}

/** What the line with the caret is, and the edits that make it another thing. */
export const useLineForms = (document: EditedDocument, { act, active, keepCaret }: Editing): LineForms => {
  const line = active === undefined ? undefined : lineOf(document, active);
  if (!line || active === undefined)
    return { current: undefined, canChoose: () => false, choose: () => undefined, canMark: false };
  if (line.kind === 'heading') {
    const { group, canJoin, isPart } = line;
    const current = isPart ? 'part' : 'heading';
    return {
      current,
      canMark: false,
      canChoose: (form) => form === 'heading' || form === 'part' || (form === 'paragraph' && canJoin),
      choose: (form) =>
        form === 'paragraph'
          ? act({ type: 'toParagraph', group }, `${group}.heading`)
          : act({ type: 'setPart', group, isPart: form === 'part' }, group, keepCaret()),
    };
  }
  const { statement, isInSection } = line;
  return {
    current: isInSection ? (statement.form ?? 'paragraph') : undefined,
    canMark: true,
    canChoose: () => isInSection,
    choose: (form) => {
      if (form !== 'heading' && form !== 'part')
        return act({ type: 'form', key: active, form }, active, keepCaret());
      const newKey = newId();
      act({ type: 'toHeading', key: active, newKey, isPart: form === 'part' }, newKey);
    },
  };
};
