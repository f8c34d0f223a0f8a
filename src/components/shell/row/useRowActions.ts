'use client';

import { useTranslations } from 'use-intl';
import { useArrange } from '#/hooks/session/useArrange.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { useTypedText } from '#/hooks/typed/typed.tsx';
import { goToSession, sessionIdOf } from '#/lib/client/address/session-address.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { sessionPlace } from '#/lib/client/typed/destination.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { RowActions } from './row-commands.ts';

/** What is open in the list besides its rows; one at a time. */
export type OpenInList =
  | { kind: 'menu'; id: string; anchor: HTMLElement }
  | { kind: 'rename'; id: string; trouble: boolean }
  | { kind: 'purge'; session: Session }
  | { kind: 'move'; session: Session };

interface Options {
  open: (what: OpenInList | null) => void;
  /** Called before the session leaves the list. */
  onLeave: (id: string) => void;
}

/** What the commands of a row do in this list. */
export const useRowActions = ({ open, onLeave }: Options): RowActions => {
  const arrange = useArrange();
  const currentId = useCurrentSessionId();
  return {
    rename: (session) => open({ kind: 'rename', id: session.id, trouble: false }),
    pin: arrange.pin,
    archive: (session, archived) => {
      onLeave(session.id);
      arrange.archive(session, archived);
    },
    move: (session) => open({ kind: 'move', session }),
    trash: (session) => {
      const current = session.id === currentId;
      onLeave(session.id);
      arrange.trash(session, () => current && goToSession(session.id));
      if (current) goToSession(null);
    },
    restore: (session) => {
      onLeave(session.id);
      arrange.restore(session);
    },
    purge: (session) => open({ kind: 'purge', session }),
  };
};

/** Deletes a session for good, after it was confirmed, with everything that was typed in it here, and announces it. */
export const usePurge = (onLeave: (id: string) => void): ((session: Session) => Promise<void>) => {
  const { purge } = useArrange();
  const t = useTranslations('shell.toast');
  const typed = useTypedText();
  return async (session) => {
    onLeave(session.id);
    await purge(session).then(
      () => {
        void typed.forgetAll(sessionPlace(session.id));
        announce(t('purged'));
        if (sessionIdOf(location.pathname) === session.id) goToSession(null);
      },
      // useArrange has reported the failure; the row is still there.
      () => {},
    );
  };
};
