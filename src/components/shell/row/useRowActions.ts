'use client';

import { useArrange } from '#/hooks/session/useArrange.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import { askToFind } from '#/lib/client/reading/find-request.ts';
import type { Session } from '#/lib/domain/session.ts';
import { whenNothingCovers } from '../frame/when-nothing-covers.ts';
import type { RowActions } from './row-commands.ts';

/** What is open in the list besides its rows; one at a time. */
export type OpenInList =
  | { kind: 'menu'; id: string; anchor: HTMLElement }
  | { kind: 'rename'; id: string; trouble: boolean }
  | { kind: 'purge'; sessions: readonly Session[] }
  | { kind: 'export'; ids: readonly string[] }
  | { kind: 'move'; sessions: readonly Session[] }
  | { kind: 'tag'; sessions: readonly Session[] };

interface Options {
  open: (what: OpenInList | null) => void;
  /** Called before the session leaves the list. */
  onLeave: (id: string) => void;
  /** Begins or goes on with a selection. */
  select: (session: Session) => void;
  /** Called after the user went to a session. */
  onGo: () => void;
}

/** What the commands of a row do in this list. */
export const useRowActions = ({ open, onLeave, select, onGo }: Options): RowActions => {
  const arrange = useArrange();
  const currentId = useCurrentSessionId();
  return {
    find: ({ id }) => {
      goToSession(id);
      onGo();
      whenNothingCovers(() => askToFind(id));
    },
    rename: (session) => open({ kind: 'rename', id: session.id, trouble: false }),
    pin: arrange.pin,
    archive: (session, archived) => {
      onLeave(session.id);
      arrange.archive(session, archived);
    },
    move: (session) => open({ kind: 'move', sessions: [session] }),
    tag: (session) => open({ kind: 'tag', sessions: [session] }),
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
    purge: (session) => open({ kind: 'purge', sessions: [session] }),
    select,
  };
};
