'use client';

import { type StartBriefing, useStartBriefing } from '#/hooks/briefing/useStartBriefing.ts';
import { usePrintSession } from '#/hooks/session/usePrintSession.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { type Shell, useShell } from '../frame/ShellContext.tsx';
import { usePhaseStops } from '../phases/usePhaseStops.ts';
import { type Preferences, usePreferences } from './usePreferences.ts';
import { useSignOut } from './useSignOut.ts';

/** What the commands of the page work on. */
export interface PageContext {
  shell: Shell;
  preferences: Preferences;
  briefing: Pick<StartBriefing, 'canStart' | 'start'>;
  /** The session that is shown; null on every other screen. */
  sessionId: string | null;
  /** Position of the card of the current phase; null where there is none. */
  currentPhase: number | null;
  /** Prints the session of the screen; null where there is none. */
  print: (() => void) | null;
  signOut: () => void;
}

export const usePageContext = (): PageContext => {
  const stops = usePhaseStops();
  const sessionId = useCurrentSessionId();
  const print = usePrintSession();
  return {
    shell: useShell(),
    preferences: usePreferences(),
    briefing: useStartBriefing(sessionId),
    sessionId,
    currentPhase: stops.find(({ stage }) => stage === 'current')?.position ?? null,
    print: sessionId === null ? null : () => void print(sessionId),
    signOut: useSignOut(),
  };
};
