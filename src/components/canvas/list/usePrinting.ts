'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import { printsSession } from '#/lib/client/paper/print-session.ts';

/**
 * Has the page printed as the whole session. True while it is printed and the session could not be had: then all that is
 * loaded is shown, and not only what fits the screen.
 */
export const usePrinting = (sessionId: string | null): boolean => {
  const timeZone = useTimeZone();
  const [lacksSheet, setLacking] = useState(false);
  useEffect(() => {
    if (sessionId === null) return;
    // The page is drawn for the printer as soon as the event has been heard.
    return printsSession(sessionId, timeZone, (isPrinting) => flushSync(() => setLacking(isPrinting)));
  }, [sessionId, timeZone]);
  return lacksSheet;
};
