'use client';

import { useDestination } from './composer/useDestination.ts';
import { SessionCanvas } from './session/SessionCanvas.tsx';

/** The middle of the screen: a session's blocks and the composer at their foot. Without an id, a new session. */
export function WorkCanvas({ id }: { id?: string }) {
  const { destination, name } = useDestination(id ?? null);
  return <SessionCanvas key={name} destination={destination} />;
}
