'use client';

import { SessionCanvas } from './SessionCanvas.tsx';
import { useDestination } from './useDestination.ts';

/** The middle of the screen: a session's blocks and the composer at their foot. Null is a session not begun yet. */
export function WorkCanvas({ sessionId }: { sessionId: string | null }) {
  const { destination, name } = useDestination(sessionId);
  return <SessionCanvas key={name} destination={destination} />;
}
