'use client';

import type { Dispatch, SetStateAction } from 'react';
import { MoveDialog } from '#/components/matters/MoveDialog.tsx';
import { useArrange } from '#/hooks/session/useArrange.ts';
import type { Session } from '#/lib/domain/session.ts';
import { PurgeDialog } from '../row/PurgeDialog.tsx';
import type { RowActions } from '../row/row-commands.ts';
import { SessionMenu } from '../row/SessionMenu.tsx';
import type { OpenInList } from '../row/useRowActions.ts';

interface Props {
  open: OpenInList;
  actions: RowActions;
  purge: (session: Session) => Promise<void>;
  sessionOf: (id: string) => Session | undefined;
  setOpen: Dispatch<SetStateAction<OpenInList | null>>;
}

/** What is open over the list: the menu of a row, the choice of a matter, or the confirmation before a session is deleted for good. */
export function ListOverlay({ open, actions, purge, sessionOf, setOpen }: Props) {
  const { move } = useArrange();
  if (open.kind === 'purge') {
    const { session } = open;
    return (
      <PurgeDialog session={session} onClose={() => setOpen(null)} onConfirm={() => void purge(session)} />
    );
  }
  if (open.kind === 'move') {
    const { session } = open;
    return (
      <MoveDialog
        session={session}
        onMove={(matter) => move(session, matter)}
        onClose={() => setOpen(null)}
      />
    );
  }
  const session = open.kind === 'menu' ? sessionOf(open.id) : undefined;
  if (open.kind !== 'menu' || !session) return null;
  // A command of the menu may have opened something else before the menu closes.
  const close = () => setOpen((now) => (now === open ? null : now));
  return <SessionMenu actions={actions} session={session} anchor={open.anchor} onClose={close} />;
}
