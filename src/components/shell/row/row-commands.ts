import {
  Archive,
  ArchiveRestore,
  ArrowUpRight,
  Briefcase,
  CheckSquare,
  Pencil,
  Pin,
  PinOff,
  RotateCcw,
  Tag,
  TextSearch,
  Trash2,
} from 'lucide-react';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { Command } from '../commands/command.ts';

/** What the list does to its sessions. */
export interface RowActions {
  /** Opens the session with the search within it. */
  find: (session: Session) => void;
  rename: (session: Session) => void;
  pin: (session: Session, pinned: boolean) => void;
  archive: (session: Session, archived: boolean) => void;
  move: (session: Session) => void;
  tag: (session: Session) => void;
  trash: (session: Session) => void;
  restore: (session: Session) => void;
  purge: (session: Session) => void;
  select: (session: Session) => void;
}

/** What the commands of a row work on. */
export interface RowContext {
  session: Session;
  actions: RowActions;
}

export interface RowCommand extends Command<RowContext> {
  /** Set apart in the menu, since it deletes. */
  isDanger?: true;
}

const isTrashed = ({ session }: RowContext) => session.shelf === 'trash';
const isKept = (row: RowContext) => !isTrashed(row);
const canBePinned = (row: RowContext) => isKept(row) && !row.session.archived;

/** What can be done to a session in the list. Its menu, the keys of its row and their help read this table. */
export const rowCommands: readonly RowCommand[] = [
  {
    id: 'openInTab',
    text: 'shell.menu.openInTab',
    icon: ArrowUpRight,
    isAvailable: isKept,
    run: ({ session }) => window.open(sessionPath(session.id), '_blank', 'noopener'),
  },
  {
    id: 'find',
    text: 'canvas.find.open',
    icon: TextSearch,
    isAvailable: (row) => isKept(row) && row.session.messageCount > 0,
    run: ({ session, actions }) => actions.find(session),
  },
  {
    id: 'rename',
    text: 'shell.menu.rename',
    icon: Pencil,
    keys: 'F2',
    help: 'shell.shortcuts.rename',
    isAvailable: isKept,
    run: ({ session, actions }) => actions.rename(session),
  },
  {
    id: 'move',
    text: 'shell.menu.move',
    icon: Briefcase,
    keys: 'M',
    help: 'shell.shortcuts.move',
    isAvailable: isKept,
    run: ({ session, actions }) => actions.move(session),
  },
  {
    id: 'tag',
    text: 'shell.menu.tag',
    icon: Tag,
    keys: 'T',
    help: 'shell.shortcuts.tag',
    isAvailable: isKept,
    run: ({ session, actions }) => actions.tag(session),
  },
  {
    id: 'pin',
    text: 'shell.menu.pin',
    icon: Pin,
    isAvailable: (row) => canBePinned(row) && !row.session.pinnedAt,
    run: ({ session, actions }) => actions.pin(session, true),
  },
  {
    id: 'unpin',
    text: 'shell.menu.unpin',
    icon: PinOff,
    isAvailable: (row) => canBePinned(row) && row.session.pinnedAt !== null,
    run: ({ session, actions }) => actions.pin(session, false),
  },
  {
    id: 'archive',
    text: 'shell.menu.archive',
    icon: Archive,
    isAvailable: (row) => isKept(row) && !row.session.archived,
    run: ({ session, actions }) => actions.archive(session, true),
  },
  {
    id: 'unarchive',
    text: 'shell.menu.unarchive',
    icon: ArchiveRestore,
    isAvailable: (row) => isKept(row) && row.session.archived,
    run: ({ session, actions }) => actions.archive(session, false),
  },
  {
    id: 'select',
    text: 'shell.menu.select',
    icon: CheckSquare,
    keys: 'X',
    help: 'shell.shortcuts.select',
    run: ({ session, actions }) => actions.select(session),
  },
  {
    id: 'trash',
    text: 'shell.menu.trash',
    icon: Trash2,
    keys: 'Delete',
    help: 'shell.shortcuts.delete',
    isDanger: true,
    isAvailable: isKept,
    run: ({ session, actions }) => actions.trash(session),
  },
  {
    id: 'restore',
    text: 'shell.menu.restore',
    icon: RotateCcw,
    isAvailable: isTrashed,
    run: ({ session, actions }) => actions.restore(session),
  },
  {
    id: 'purge',
    text: 'shell.menu.purge',
    icon: Trash2,
    keys: 'Delete',
    help: 'shell.shortcuts.purge',
    isDanger: true,
    isAvailable: isTrashed,
    run: ({ session, actions }) => actions.purge(session),
  },
];
