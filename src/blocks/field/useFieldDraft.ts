'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { useNotKept, useTypedText } from '#/hooks/typed/typed.tsx';
import type { NotKept } from '#/lib/client/device/device-writer.ts';
import { sessionPlace } from '#/lib/client/typed/destination.ts';
import { type FieldDraft, type KeptField, keptField } from '#/lib/client/typed/field.ts';

export interface KeptDraft extends KeptField {
  /** As it was last drawn. */
  draft: FieldDraft | undefined;
  /** Why it would be lost with the tab; null where it would not. */
  notKept: NotKept | null;
}

/** What was typed and is not stored, in one field of a card or in the document of a block; `name` is its name in the session. */
export const useFieldDraft = (
  sessionId: string,
  name: string,
  kind: 'field' | 'document' = 'field',
): KeptDraft => {
  const typed = useTypedText();
  const place = sessionPlace(sessionId);
  const kept = useMemo(() => keptField(typed, { kind, place, name }), [typed, kind, place, name]);
  const draft = useSyncExternalStore(typed.subscribe, kept.read, () => undefined);
  const notKept = useNotKept({ kind, place, name });
  return useMemo(() => ({ ...kept, draft, notKept }), [kept, draft, notKept]);
};
