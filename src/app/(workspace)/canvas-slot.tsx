'use client';

import { WorkCanvas } from '#/components/canvas/WorkCanvas.tsx';
import { useCurrentSessionId } from '#/hooks/useSession.ts';

/** The canvas of whichever session the address names. */
export function CanvasSlot() {
  return <WorkCanvas sessionId={useCurrentSessionId()} />;
}
