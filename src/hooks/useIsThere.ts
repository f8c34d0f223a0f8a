'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** True while the component is on the screen: an answer that arrives later leads the reader nowhere. */
export const useIsThere = (): Readonly<RefObject<boolean>> => {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return isThere;
};
