'use client';

import { useArrangeMany } from '#/hooks/session/useArrangeMany.ts';
import { useTypedText } from '#/hooks/typed/typed.tsx';
import { goToSession, sessionIdOf } from '#/lib/client/address/session-address.ts';
import { sessionPlace } from '#/lib/client/typed/destination.ts';
import type { Session } from '#/lib/domain/session.ts';

/** Deletes sessions for good, after it was confirmed, with everything that was typed in them here, and announces it. */
export const usePurge = (
  onLeave: (ids: readonly string[]) => void,
): ((sessions: readonly Session[]) => Promise<void>) => {
  const arrangeMany = useArrangeMany();
  const typed = useTypedText();
  return async (sessions) => {
    onLeave(sessions.map(({ id }) => id));
    for (const { id } of await arrangeMany(sessions, { kind: 'purge' })) {
      void typed.forgetAll(sessionPlace(id));
      if (sessionIdOf(location.pathname) === id) goToSession(null);
    }
  };
};
