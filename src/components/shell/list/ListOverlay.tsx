'use client';

import type { Dispatch, SetStateAction } from 'react';
import type { Session } from '#/lib/domain/session.ts';
import { later } from '../../ui/later.tsx';
import type { RowActions } from '../row/row-commands.ts';
import type { OpenInList } from '../row/useRowActions.ts';

const ExportSessionsDialog = later(() =>
  import('../../session/ExportSessionsDialog.tsx').then((module) => module.ExportSessionsDialog),
);
const MoveSessions = later(() => import('../row/MoveSessions.tsx').then((module) => module.MoveSessions));
const PurgeDialog = later(() => import('../row/PurgeDialog.tsx').then((module) => module.PurgeDialog));
const TagSessions = later(() => import('../tags/TagSessions.tsx').then((module) => module.TagSessions));
const SessionMenu = later(() => import('../row/SessionMenu.tsx').then((module) => module.SessionMenu));

interface Props {
  open: OpenInList;
  actions: RowActions;
  purge: (sessions: readonly Session[]) => Promise<void>;
  sessionOf: (id: string) => Session | undefined;
  setOpen: Dispatch<SetStateAction<OpenInList | null>>;
}

/** What is open over the list: the menu of a row, the choice of a matter, the tags, the confirmation before sessions are deleted for good, an export. */
export function ListOverlay({ open, actions, purge, sessionOf, setOpen }: Props) {
  if (open.kind === 'purge') {
    const { sessions } = open;
    return (
      <PurgeDialog sessions={sessions} onClose={() => setOpen(null)} onConfirm={() => void purge(sessions)} />
    );
  }
  if (open.kind === 'export') return <ExportSessionsDialog ids={open.ids} onClose={() => setOpen(null)} />;
  if (open.kind === 'move') return <MoveSessions sessions={open.sessions} onClose={() => setOpen(null)} />;
  if (open.kind === 'tag') return <TagSessions sessions={open.sessions} onClose={() => setOpen(null)} />;
  const session = open.kind === 'menu' ? sessionOf(open.id) : undefined;
  if (open.kind !== 'menu' || !session) return null;
  // A command of the menu may have opened something else before the menu closes.
  const close = () => setOpen((now) => (now === open ? null : now));
  return <SessionMenu actions={actions} session={session} anchor={open.anchor} onClose={close} />;
}
