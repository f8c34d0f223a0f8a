'use client';

import { usePathname } from 'next/navigation';
import { WorkCanvas } from '#/components/canvas/WorkCanvas.tsx';
import { Library } from '#/components/library/Library.tsx';
import { useCurrentSessionId } from '#/hooks/useSession.ts';

/** The canvas of whichever session the address names, or the library in its place. */
export function CanvasSlot() {
  const sessionId = useCurrentSessionId();
  if (usePathname() === '/library') return <Library />;
  return <WorkCanvas sessionId={sessionId} />;
}
