'use client';

import { useLayoutEffect, useState } from 'react';
import { useIsTypedLoaded, useTypedText } from '#/hooks/typed/typed.tsx';
import { type Destination, placeOf } from '#/lib/client/typed/destination.ts';
import { Draft } from '#/lib/client/typed/draft.ts';

/** The canvas's draft, kept through reloads and crashes. What is typed before the device was read is added to it. */
export const useDraft = (destination: Destination | null): Draft => {
  const typed = useTypedText();
  const isLoaded = useIsTypedLoaded();
  const [draft] = useState(() => new Draft(typed));
  const place = destination && isLoaded ? placeOf(destination) : null;
  useLayoutEffect(() => {
    if (place) draft.attach(place);
  }, [draft, place]);
  return draft;
};
