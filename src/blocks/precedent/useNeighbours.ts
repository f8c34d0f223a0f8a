'use client';

import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { cardKeys } from '#/lib/client/keys/card-keys.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import type { CardKeys } from '../card/useCardKeys.ts';

/** Keys that lead to the precedent before and after this one; none at the ends. */
export const useNeighbours = (sessionId: string, blockId: string): CardKeys => {
  const briefing = useBriefing(sessionId);
  const go = (step: 1 | -1) => () => {
    const id = neighbourOf(briefing?.state.precedents ?? [], blockId, step);
    const position = id === undefined ? undefined : briefing?.blocks.get(id)?.position;
    if (position !== undefined) goToBlock(position);
  };
  return { [cardKeys.precedent.next]: go(1), [cardKeys.precedent.previous]: go(-1) };
};

/** The id so many steps after this one; undefined beyond the ends and for an id that is not there. */
export const neighbourOf = (ids: readonly string[], id: string, step: number): string | undefined => {
  const index = ids.indexOf(id);
  return index < 0 ? undefined : ids[index + step];
};
