'use client';

import { useEffect, useState } from 'react';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { answer, api } from '#/lib/client/api/client.ts';

/** Whether another session can be opened. */
export type OtherSession = 'there' | 'trashed' | 'gone';

/** How another session stands, asked of the server once; taken to be there until it answers. */
export const useOtherSession = (id: string): OtherSession => {
  const [standing, setOtherSession] = useState<OtherSession>('there');
  useEffect(() => {
    let isCurrent = true;
    const show = (found: OtherSession) => isCurrent && setOtherSession(found);
    answer(api.sessions[':id'].$get({ param: { id } })).then(
      ({ deletedAt }) => show(deletedAt === null ? 'there' : 'trashed'),
      (error: unknown) => error instanceof ApiError && error.code === 'not_found' && show('gone'),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return standing;
};
