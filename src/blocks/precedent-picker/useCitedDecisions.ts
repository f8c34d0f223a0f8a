'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { checkReferences } from '#/lib/client/references/check-references.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import type { ListedPrecedent } from './arrange-precedents.ts';
import { type CitedDecision, linesOf, withDecisions } from './cited-decisions.ts';
import { citedToChoose } from './cited-to-choose.ts';

/** More citations than these are in the diagnosis. */
const mostShown = 12;

/** What the question cites and the briefing lacks; the library is asked once for all of it. */
export const useCitedDecisions = (
  sessionId: string,
  precedents: readonly ListedPrecedent[],
): CitedDecision[] => {
  const briefing = useBriefing(sessionId);
  const diagnosis = contentAs('diagnosis', briefing?.blocks.get(briefing.state.blocks.diagnosis ?? ''));
  const all = useMemo(() => citedToChoose(diagnosis?.points ?? [], []), [diagnosis]);
  const lines = linesOf(all);
  const { data } = useQuery({
    queryKey: ['library', 'cited', lines],
    queryFn: ({ signal }) => checkReferences(lines, signal),
    enabled: lines !== '',
    // The library may have changed since.
    gcTime: 0,
  });
  return useMemo(() => {
    const open = new Set(citedToChoose(diagnosis?.points ?? [], precedents).map(({ id }) => id));
    return withDecisions(all, data?.references ?? [], precedents)
      .filter(({ id }) => open.has(id))
      .slice(0, mostShown);
  }, [diagnosis, all, data, precedents]);
};
