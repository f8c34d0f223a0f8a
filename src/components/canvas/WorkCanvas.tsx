'use client';

import { useDestination } from './composer/useDestination.ts';
import { SessionCanvas } from './session/SessionCanvas.tsx';

/** The middle of the screen: a session's blocks and the composer at their foot. Null is a session not begun yet. */
export function WorkCanvas({ sessionId }: { sessionId: string | null }) {
  const { destination, name } = useDestination(sessionId);
  return <SessionCanvas key={name} destination={destination} />;
}
