'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSettled } from '#/hooks/useSettled.ts';
import { makeOnce } from '#/lib/client/api/make-once.ts';
import {
  addDeadline,
  changeDeadline,
  type DeadlineGiven,
  deadlineKeys,
  type RequestGiven,
  reckonDeadline,
} from '#/lib/client/deadlines/deadlines.ts';
import { changeOf, type DeadlineDraft, requestOf } from '#/lib/client/deadlines/draft.ts';
import type { Deadline } from '#/lib/domain/deadlines/deadline.ts';
import { newId } from '#/lib/domain/new-id.ts';

/** Milliseconds without a change after which the deadline is reckoned. */
const pause = 200;

/** A deadline in its form: reckoned at each change, and stored under one id however often that is tried. */
export const useDeadlineForm = (first: DeadlineDraft, known: Deadline | null) => {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(first);
  const [add] = useState(addUnderOneId);
  const [saving, setSaving] = useState<{ isPending: boolean; error: unknown }>({
    isPending: false,
    error: null,
  });
  const asked = useSettled(JSON.stringify(requestOf(draft)), pause);
  const request = JSON.parse(asked) as RequestGiven | null;
  const { data, error } = useQuery({
    queryKey: deadlineKeys.reckoning(request),
    queryFn: ({ signal }) => (request ? reckonDeadline(request, signal) : null),
    // Calendars may have changed since.
    gcTime: 0,
  });
  const change = changeOf(draft);
  const isReckoned = data !== undefined && data !== null && !('refused' in data);
  const canSave = change !== null && (draft.kind === 'given' || isReckoned);
  const save = async (): Promise<Deadline | undefined> => {
    if (!change || saving.isPending) return undefined;
    setSaving({ isPending: true, error: null });
    try {
      const stored = known ? await changeDeadline(known, change) : await add(change);
      await queries.invalidateQueries({ queryKey: deadlineKeys.all });
      return stored;
    } catch (thrown) {
      setSaving({ isPending: false, error: thrown });
      return undefined;
    }
  };
  return {
    draft,
    setDraft,
    set: (fields: Partial<DeadlineDraft>) => setDraft((now) => ({ ...now, ...fields })),
    result: draft.kind === 'reckoned' ? (data ?? null) : null,
    error: saving.error ?? error,
    canSave,
    isSaving: saving.isPending,
    save,
  };
};

/** A deadline whose answer was lost is not added twice. */
const addUnderOneId = () => {
  const id = newId();
  return makeOnce<DeadlineGiven, Deadline>({
    make: (change) => addDeadline({ id, ...change }),
    change: changeDeadline,
  });
};

export type DeadlineForming = ReturnType<typeof useDeadlineForm>;
