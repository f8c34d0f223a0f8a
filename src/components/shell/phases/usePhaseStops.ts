'use client';

import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useCurrentSessionId, useSession } from '#/hooks/session/useSession.ts';
import { type PhaseStop, phaseStops } from './phase-stops.ts';

/** The stops of the session that the address names, or those of a new session. */
export const usePhaseStops = (): PhaseStop[] => {
  const id = useCurrentSessionId();
  const session = useSession(id);
  const briefing = useBriefing(id);
  return phaseStops({
    session,
    state: briefing?.state,
    positionOf: (blockId) => briefing?.blocks.get(blockId)?.position,
  });
};
