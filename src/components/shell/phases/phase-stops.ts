import type { Slot } from '#/blocks/definitions.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { type Phase, phases } from '#/lib/domain/phase.ts';
import type { Session } from '#/lib/domain/session.ts';

/** What the user does to reach the next phase. */
type Step = 'start' | 'situation' | 'balance' | 'document';

export interface PhaseStop {
  phase: Phase;
  stage: 'done' | 'current' | 'ahead';
  isOutdated: boolean;
  /** Position of its card, or, for the next phase, of the card that leads to it; null where there is none. */
  position: number | null;
  /** What the next phase requires; null for every other phase. */
  step: Step | null;
}

/** The card of each phase, the card that leads to it, and the step between them. */
const cards: Record<Exclude<Phase, 0>, { own: Slot; from: Slot | null; step: Step }> = {
  1: { own: 'diagnosis', from: null, step: 'start' },
  2: { own: 'picker', from: 'actionPrompt', step: 'situation' },
  3: { own: 'balance', from: 'picker', step: 'balance' },
  4: { own: 'delivery', from: 'balance', step: 'document' },
};

interface Known {
  session: Pick<Session, 'phase' | 'finalized' | 'lastPosition'> | undefined;
  state: BriefingState | undefined;
  positionOf: (blockId: string) => number | undefined;
}

/** The five stops of a session: what is done, the current phase, what is ahead and what the next one requires. */
export const phaseStops = ({ session, state, positionOf }: Known): PhaseStop[] => {
  const now = session?.phase ?? 0;
  const place = (name: Slot | null): number | null => {
    const id = name === null ? undefined : state?.blocks[name];
    return (id === undefined ? undefined : positionOf(id)) ?? null;
  };
  const stops = phases.map((_, index): PhaseStop => {
    const phase = index as Phase;
    if (phase === 0) return { ...chatStop(session), stage: now === 0 ? 'current' : 'done' };
    const { own, from, step } = cards[phase];
    const isReached = phase <= now || state?.blocks[own] !== undefined;
    const isOutdated = state?.outdated.includes(phase) ?? false;
    if (!isReached) return { phase, stage: 'ahead', isOutdated, position: place(from), step };
    const stage = phase === now && !session?.finalized ? 'current' : 'done';
    return { phase, stage, isOutdated, position: place(own), step: null };
  });
  const next = stops.findIndex(({ stage }) => stage === 'ahead');
  return stops.map((stop, index) =>
    index > next && next >= 0 ? { ...stop, position: null, step: null } : stop,
  );
};

const chatStop = (session: Known['session']): Omit<PhaseStop, 'stage'> => ({
  phase: 0,
  isOutdated: false,
  position: session && session.lastPosition > 0 ? 1 : null,
  step: null,
});
