import { DeviceMap } from '../device/device-map.ts';
import type { DeviceStorage } from '../device/device-storage.ts';

/** What was typed in a field of a card and is not stored yet. */
export interface FieldDraft {
  text: string;
  /** The field's stored text when typing began, or that the reader chose to overwrite since. */
  base: string;
  state: 'open' | 'saving' | 'failed';
}

export type FieldDrafts = DeviceMap<FieldDraft>;

/** How a field stands: as stored, with something typed, on its way, not saved, or changed elsewhere meanwhile. */
export type FieldStanding = 'stored' | 'typed' | 'saving' | 'failed' | 'conflict';

export const standingOf = (stored: string, draft: FieldDraft | undefined): FieldStanding => {
  if (!draft) return 'stored';
  if (draft.state === 'saving') return 'saving';
  if (draft.text === stored) return 'stored';
  if (draft.base !== stored) return 'conflict';
  return draft.state === 'failed' ? 'failed' : 'typed';
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

/** The draft after `sent` was stored; undefined where nothing was typed since. */
export const afterSaving = (draft: FieldDraft | undefined, sent: string): FieldDraft | undefined =>
  draft && draft.text !== sent ? { text: draft.text, base: sent, state: 'open' } : undefined;

const read = (kept: unknown): FieldDraft | null => {
  const { text, base } = kept as { text?: unknown; base?: unknown };
  return typeof text === 'string' && typeof base === 'string' ? { text, base, state: 'open' } : null;
};

/** The drafts of one session's cards, by field name, kept on the device. */
export const openFieldDrafts = (storage: DeviceStorage, ownerId: string, sessionId: string): FieldDrafts =>
  new DeviceMap(storage, `juca:${ownerId}:field:${sessionId}:`, {
    write: ({ text, base }) => ({ text, base }),
    read,
  });
