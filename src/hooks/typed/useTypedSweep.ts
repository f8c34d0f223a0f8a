'use client';

import { useEffect } from 'react';
import { ApiError, api } from '#/lib/client/api/api.ts';
import { sessionPlace } from '#/lib/client/typed/destination.ts';
import { sweepOld } from '#/lib/client/typed/typed-sweep.ts';
import type { TypedText } from '#/lib/client/typed/typed-text.ts';
import { useLive } from '../live.tsx';

/** Forgets what was typed in sessions that are gone: at once where that is announced, at start where it is old. */
export const useTypedSweep = (typed: TypedText): void => {
  useLive((event) => {
    if (event.kind === 'purged') void typed.forgetBound(sessionPlace(event.sessionId));
  });
  useEffect(() => {
    void typed.whenLoaded().then(() => sweepOld(typed, isGone));
  }, [typed]);
};

const isGone = (sessionId: string): Promise<boolean> =>
  api.get(`/api/sessions/${sessionId}`).then(
    () => false,
    (error: unknown) => {
      if (error instanceof ApiError && error.code === 'not_found') return true;
      throw error;
    },
  );
