'use client';

import { useEffect } from 'react';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { answer, api } from '#/lib/client/api/client.ts';
import { sessionPlace } from '#/lib/client/typed/destination.ts';
import { sweepOld } from '#/lib/client/typed/typed-sweep.ts';
import type { TypedText } from '#/lib/client/typed/typed-text.ts';
import { useReplicas } from '../session/replicas.tsx';

/** Forgets what was typed in sessions that are gone: at once where that is announced, at start where it is old. */
export const useTypedSweep = (typed: TypedText): void => {
  const replicas = useReplicas();
  useEffect(() => replicas.onPurged((id) => void typed.forgetBound(sessionPlace(id))), [replicas, typed]);
  useEffect(() => {
    void typed.whenLoaded().then(() => sweepOld(typed, isGone));
  }, [typed]);
};

const isGone = (sessionId: string): Promise<boolean> =>
  answer(api.sessions[':id'].$get({ param: { id: sessionId } })).then(
    () => false,
    (error: unknown) => {
      if (error instanceof ApiError && error.code === 'not_found') return true;
      throw error;
    },
  );
