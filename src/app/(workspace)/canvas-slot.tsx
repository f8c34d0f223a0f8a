'use client';

import { WorkCanvas } from '#/components/canvas/WorkCanvas.tsx';
import { Library } from '#/components/library/Library.tsx';
import { libraryHref } from '#/components/shell/commands/navigate.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { useAddress } from '#/hooks/useAddress.ts';

/** The canvas of whichever session the address names, or the library in its place. */
export function CanvasSlot() {
  const sessionId = useCurrentSessionId();
  if (useAddress() === libraryHref) return <Library />;
  return <WorkCanvas sessionId={sessionId} />;
}
