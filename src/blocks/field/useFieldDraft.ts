'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { useOwnerId } from '#/hooks/owner.tsx';
import { browserStorage } from '#/lib/client/device/device-storage.ts';
import { type FieldDraft, type FieldDrafts, openFieldDrafts } from '#/lib/client/typed/field-drafts.ts';

const kept = new Map<string, FieldDrafts>();

/** This tab's drafts of the session's cards: one for all fields, which also hears what other tabs type. */
const fieldDraftsOf = (ownerId: string, sessionId: string): FieldDrafts => {
  const name = `${ownerId} ${sessionId}`;
  const known = kept.get(name);
  if (known) return known;
  const drafts = openFieldDrafts(browserStorage('localStorage'), ownerId, sessionId);
  globalThis.window?.addEventListener('storage', ({ key, newValue }) => drafts.heard(key, newValue));
  kept.set(name, drafts);
  return drafts;
};

export interface KeptDraft {
  /** As it was last drawn. */
  draft: FieldDraft | undefined;
  /** As it is now. */
  read: () => FieldDraft | undefined;
  /** Undefined forgets what was typed. */
  put: (draft: FieldDraft | undefined) => void;
}

/** What was typed in one field of a card and is not stored; `name` is the field's in the session. */
export const useFieldDraft = (sessionId: string, name: string): KeptDraft => {
  const ownerId = useOwnerId();
  const drafts = useMemo(() => fieldDraftsOf(ownerId, sessionId), [ownerId, sessionId]);
  const { read, put } = useMemo(
    () => ({
      read: () => drafts.all().get(name),
      put: (next: FieldDraft | undefined) => (next ? drafts.set(name, next) : drafts.delete(name)),
    }),
    [drafts, name],
  );
  const draft = useSyncExternalStore(drafts.subscribe, read, () => undefined);
  return { draft, read, put };
};
