import type { TypedEntry, TypedSlot, TypedState } from './typed-entry.ts';
import type { TypedText } from './typed-text.ts';

/** What was typed in a field of a card, or in a document, and is not stored yet. */
export interface FieldDraft {
  text: string;
  /** The stored text when typing began, or that the reader chose to overwrite since. */
  base: string;
  state: TypedState;
}

/** How a field stands: as stored, with something typed, on its way, not saved, or changed elsewhere meanwhile. */
export type FieldStanding = 'stored' | 'typed' | 'saving' | 'failed' | 'conflict';

export const hasFailed = ({ state }: Pick<FieldDraft, 'state'>): boolean =>
  state === 'refused' || state === 'unanswered';

export const standingOf = (stored: string, draft: FieldDraft | undefined): FieldStanding => {
  if (!draft) return 'stored';
  if (draft.state === 'saving') return 'saving';
  if (draft.text === stored) return 'stored';
  if (draft.base !== stored) return 'conflict';
  return hasFailed(draft) ? 'failed' : 'typed';
};

/** The draft after a key; typing goes on while an earlier text is on its way. Undefined where nothing is left to save. */
export const typed = (
  stored: string,
  draft: FieldDraft | undefined,
  text: string,
): FieldDraft | undefined => {
  if (draft?.state === 'saving') return { ...draft, text };
  const base = draft?.base ?? stored;
  return text === stored && base === stored ? undefined : { text, base, state: 'open' };
};

/**
 * The draft after `sent` was stored, which now reads as `stored`: it goes on over that with what was typed since;
 * undefined where nothing was.
 */
export const afterSaving = (
  draft: FieldDraft | undefined,
  sent: string,
  stored = sent,
): FieldDraft | undefined =>
  draft && draft.text !== sent ? { text: draft.text, base: stored, state: 'open' } : undefined;

/** The draft of one field or document. */
export interface KeptField {
  /** As it is now; the same object until it changes. */
  read: () => FieldDraft | undefined;
  /** Undefined forgets what was typed. */
  put: (draft: FieldDraft | undefined) => void;
}

export const keptField = (texts: TypedText, slot: TypedSlot): KeptField => ({
  read: () => {
    const entry = texts.get(slot);
    return entry && isField(entry) ? entry : undefined;
  },
  put: (draft) => {
    if (draft) void texts.put(slot, { text: draft.text, base: draft.base, state: draft.state });
    else if (texts.get(slot)) void texts.remove(slot);
  },
});

const isField = (entry: TypedEntry): entry is TypedEntry & FieldDraft => typeof entry.base === 'string';
