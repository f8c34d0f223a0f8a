'use client';

import { useArrangeMany } from '#/hooks/session/useArrangeMany.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { OpenInList } from '../row/useRowActions.ts';
import type { SelectionActions } from './selection-commands.ts';

interface Options {
  open: (what: OpenInList) => void;
  /** Called before the sessions leave the list. */
  onLeave: (ids: readonly string[]) => void;
}

/** What the commands of a selection do in this list. */
export const useSelectionActions = ({ open, onLeave }: Options): SelectionActions => {
  const arrangeMany = useArrangeMany();
  const currentId = useCurrentSessionId();
  const leaving = (sessions: readonly Session[]) => onLeave(sessions.map(({ id }) => id));
  return {
    archive: (sessions, archived) => {
      leaving(sessions);
      arrangeMany(sessions, { kind: 'archive', archived });
    },
    move: (sessions) => open({ kind: 'move', sessions }),
    tag: (sessions) => open({ kind: 'tag', sessions }),
    trash: (sessions) => {
      const isHere = sessions.some(({ id }) => id === currentId);
      leaving(sessions);
      arrangeMany(sessions, { kind: 'trash' }, () => isHere && goToSession(currentId));
      if (isHere) goToSession(null);
    },
    restore: (sessions) => {
      leaving(sessions);
      arrangeMany(sessions, { kind: 'restore' });
    },
    purge: (sessions) => open({ kind: 'purge', sessions }),
    exportAll: (sessions) => open({ kind: 'export', ids: sessions.map(({ id }) => id) }),
  };
};
