'use client';

import { useTranslations } from 'use-intl';
import { useArrange } from '#/hooks/session/useArrange.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import type { Session } from '#/lib/domain/session.ts';
import { goToSession } from '../commands/navigate.ts';
import type { SessionCommands } from './SessionMenu.tsx';

/** What is open in the list besides its rows: one thing at a time. */
export type OpenInList =
  | { kind: 'menu'; id: string; anchor: HTMLElement }
  | { kind: 'rename'; id: string; trouble: boolean }
  | { kind: 'purge'; session: Session };

interface Options {
  open: (what: OpenInList | null) => void;
  /** The session is about to leave the list. */
  onLeave: (id: string) => void;
}

/** What the menu, the keys and the dialogs of the list do to a session. */
export const useRowCommands = ({ open, onLeave }: Options): SessionCommands => {
  const arrange = useArrange();
  const currentId = useCurrentSessionId();
  return {
    rename: (session) => open({ kind: 'rename', id: session.id, trouble: false }),
    pin: arrange.pin,
    archive: (session, archived) => {
      onLeave(session.id);
      arrange.archive(session, archived);
    },
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

/** Deletes a session for good once that was confirmed, and says so. */
export const usePurge = (onLeave: (id: string) => void): ((session: Session) => Promise<void>) => {
  const { purge } = useArrange();
  const currentId = useCurrentSessionId();
  const t = useTranslations('shell.toast');
  return async (session) => {
    onLeave(session.id);
    await purge(session).then(
      () => announce(t('purged')),
      // useArrange has said what happened; the row is still there.
      () => {},
    );
    if (session.id === currentId) goToSession(null);
  };
};
