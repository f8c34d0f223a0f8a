'use client';

import { startTransition, useEffect, useState } from 'react';

/** Rows that are rendered above and below those in sight, so that scrolling finds them there. */
const overscan = 6;

/** As few as the first picture needs, so that it waits for no row that is not in it; once it is there, all of them. */
export const useOverscan = (): number => {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A task after a frame: an effect may run before the picture that it belongs to.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isShown ? overscan : 1;
};
