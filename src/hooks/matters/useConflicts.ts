'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { askedParties, type MatterDraft } from '#/lib/client/matters/matter-draft.ts';
import { findConflicts, matterKeys } from '#/lib/client/matters/matters.ts';
import type { Conflict } from '#/lib/domain/matters/conflicts/conflict.ts';

/** A conflict with the key of the party of the draft that it is about. */
export type DraftConflict = Conflict & { partyKey: string };

export interface Conflicts {
  /** Undefined until the first answer. */
  conflicts: DraftConflict[] | undefined;
  /** Parties of other matters that were compared. */
  compared: number;
  /** Parties among these that were compared by number and same name alone. */
  narrowly: number;
  more: boolean;
  isChecking: boolean;
  failed: boolean;
  retry: () => void;
}

/** Milliseconds without a key press after which the names are compared. */
const settling = 300;

/** Compares the parties of a draft with all matters while they are typed, but for the matter that is edited. */
export const useConflicts = (draft: MatterDraft, except: string | undefined): Conflicts => {
  const now = JSON.stringify(askedParties(draft));
  const [settled, settle] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => settle(now), settling);
    return () => clearTimeout(timer);
  }, [now]);
  const { keys, parties } = JSON.parse(settled) as ReturnType<typeof askedParties>;
  const asked = { parties, ...(except && { except }) };
  const query = useQuery({
    queryKey: matterKeys.conflicts(asked, keys),
    // The keys of the parties go with the answer, so that an older answer stands beside its own parties.
    queryFn: async ({ signal }) => ({ keys, ...(await findConflicts(asked, signal)) }),
    enabled: parties.length > 0,
    placeholderData: keepPreviousData,
  });
  const answered = parties.length > 0 ? query.data : undefined;
  return {
    conflicts: answered?.conflicts.map((each) => ({ ...each, partyKey: answered.keys[each.asked] ?? '' })),
    compared: answered?.compared ?? 0,
    narrowly: answered?.narrowly ?? 0,
    more: answered?.more ?? false,
    isChecking: parties.length > 0 && (query.isFetching || now !== settled),
    failed: query.isError,
    retry: () => void query.refetch(),
  };
};
