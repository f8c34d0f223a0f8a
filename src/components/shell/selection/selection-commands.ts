import { Archive, ArchiveRestore, Briefcase, Download, RotateCcw, Tag, Trash2 } from 'lucide-react';
import type { Session } from '#/lib/domain/session.ts';
import type { Command } from '../commands/command.ts';
import type { SidebarView } from '../frame/ShellContext.tsx';

/** What the list does to several of its sessions. */
export interface SelectionActions {
  archive: (sessions: readonly Session[], archived: boolean) => void;
  move: (sessions: readonly Session[]) => void;
  tag: (sessions: readonly Session[]) => void;
  trash: (sessions: readonly Session[]) => void;
  restore: (sessions: readonly Session[]) => void;
  purge: (sessions: readonly Session[]) => void;
  exportAll: (sessions: readonly Session[]) => void;
}

/** What the commands of a selection work on: sessions of one view. */
export interface SelectionContext {
  view: SidebarView;
  sessions: readonly Session[];
  actions: SelectionActions;
}

const isTrash = ({ view }: SelectionContext) => view === 'trash';
const isKept = (selection: SelectionContext) => !isTrash(selection);

/** What can be done to the selected sessions, at once. The bar of a selection and the keys of the list read this table. */
export const selectionCommands: readonly Command<SelectionContext>[] = [
  {
    id: 'move',
    text: 'shell.menu.move',
    icon: Briefcase,
    keys: 'M',
    isAvailable: isKept,
    run: ({ sessions, actions }) => actions.move(sessions),
  },
  {
    id: 'tag',
    text: 'shell.menu.tag',
    icon: Tag,
    keys: 'T',
    isAvailable: isKept,
    run: ({ sessions, actions }) => actions.tag(sessions),
  },
  {
    id: 'archive',
    text: 'shell.menu.archive',
    icon: Archive,
    isAvailable: ({ view }) => view === 'active',
    run: ({ sessions, actions }) => actions.archive(sessions, true),
  },
  {
    id: 'unarchive',
    text: 'shell.menu.unarchive',
    icon: ArchiveRestore,
    isAvailable: ({ view }) => view === 'archived',
    run: ({ sessions, actions }) => actions.archive(sessions, false),
  },
  {
    id: 'restore',
    text: 'shell.menu.restore',
    icon: RotateCcw,
    isAvailable: isTrash,
    run: ({ sessions, actions }) => actions.restore(sessions),
  },
  {
    id: 'export',
    text: 'export.menu',
    icon: Download,
    run: ({ sessions, actions }) => actions.exportAll(sessions),
  },
  {
    id: 'trash',
    text: 'shell.menu.trash',
    icon: Trash2,
    keys: 'Delete',
    isAvailable: isKept,
    run: ({ sessions, actions }) => actions.trash(sessions),
  },
  {
    id: 'purge',
    text: 'shell.menu.purge',
    icon: Trash2,
    keys: 'Delete',
    isAvailable: isTrash,
    run: ({ sessions, actions }) => actions.purge(sessions),
  },
];
