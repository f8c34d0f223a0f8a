'use client';

import { Archive, ArchiveRestore, ArrowUpRight, Pencil, Pin, PinOff, RotateCcw, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { MenuItem, MenuList, MenuSeparator } from '#/components/ui/Menu.tsx';
import type { Session } from '#/lib/domain/session.ts';
import { sessionHref } from '../commands/navigate.ts';

export interface SessionCommands {
  rename: (session: Session) => void;
  pin: (session: Session, pinned: boolean) => void;
  archive: (session: Session, archived: boolean) => void;
  trash: (session: Session) => void;
  restore: (session: Session) => void;
  purge: (session: Session) => void;
}

interface Props extends SessionCommands {
  session: Session;
  /** What the menu opens beside. */
  anchor: HTMLElement;
  onClose: () => void;
}

/** What can be done to a session; in the trash, to bring it back or to delete it for good. */
export function SessionMenu({ session, anchor, onClose, ...commands }: Props) {
  const t = useTranslations('shell');
  const label = t('menu.label', { title: session.title || t('row.untitled') });
  const anchorRef = useRef(anchor);
  anchorRef.current = anchor;
  return (
    <MenuList label={label} anchor={anchorRef} isOpen onOpenChange={(open) => !open && onClose()}>
      {session.shelf === 'trash' ? trashItems(session, commands, t) : items(session, commands, t)}
    </MenuList>
  );
}

type Translate = ReturnType<typeof useTranslations<'shell'>>;

const items = (session: Session, { rename, pin, archive, trash }: SessionCommands, t: Translate) => (
  <>
    <MenuItem icon={ArrowUpRight} onAction={() => window.open(sessionHref(session.id), '_blank', 'noopener')}>
      {t('menu.openInTab')}
    </MenuItem>
    <MenuItem icon={Pencil} keys="F2" onAction={() => rename(session)}>
      {t('menu.rename')}
    </MenuItem>
    {!session.archived && (
      <MenuItem icon={session.pinnedAt ? PinOff : Pin} onAction={() => pin(session, !session.pinnedAt)}>
        {t(session.pinnedAt ? 'menu.unpin' : 'menu.pin')}
      </MenuItem>
    )}
    <MenuItem
      icon={session.archived ? ArchiveRestore : Archive}
      onAction={() => archive(session, !session.archived)}
    >
      {t(session.archived ? 'menu.unarchive' : 'menu.archive')}
    </MenuItem>
    <MenuSeparator />
    <MenuItem icon={Trash2} keys="Del" danger onAction={() => trash(session)}>
      {t('menu.trash')}
    </MenuItem>
  </>
);

const trashItems = (session: Session, { restore, purge }: SessionCommands, t: Translate) => (
  <>
    <MenuItem icon={RotateCcw} onAction={() => restore(session)}>
      {t('menu.restore')}
    </MenuItem>
    <MenuSeparator />
    <MenuItem icon={Trash2} danger onAction={() => purge(session)}>
      {t('menu.purge')}
    </MenuItem>
  </>
);
