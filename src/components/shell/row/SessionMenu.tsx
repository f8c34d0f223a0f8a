'use client';

import { Fragment, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { MenuItem, MenuList, MenuSeparator } from '#/components/ui/overlay/Menu.tsx';
import { useShortcutLabel } from '#/hooks/usePlatform.ts';
import { isAvailable, textOf } from '../commands/command.ts';
import { AnswersSwitch } from './AnswersSwitch.tsx';
import { type RowContext, rowCommands } from './row-commands.ts';

interface Props extends RowContext {
  /** The menu opens beside it. */
  anchor: HTMLElement;
  onClose: () => void;
}

/** The commands of a session in the list. */
export function SessionMenu({ session, actions, anchor, onClose }: Props) {
  const t = useTranslations();
  const keysLabel = useShortcutLabel();
  const label = t('shell.menu.label', { title: session.title || t('shell.row.untitled') });
  const anchorRef = useRef(anchor);
  anchorRef.current = anchor;
  const row = { session, actions };
  return (
    <MenuList label={label} anchor={anchorRef} isOpen onOpenChange={(open) => !open && onClose()}>
      {rowCommands
        .filter((command) => isAvailable(command, row))
        .map((command) => (
          <Fragment key={command.id}>
            {command.isDanger && <MenuSeparator />}
            <MenuItem
              icon={command.icon}
              keys={command.keys && keysLabel(command.keys)}
              danger={command.isDanger}
              onAction={() => command.run(row)}
            >
              {textOf(command, t)}
            </MenuItem>
            {command.id === 'rename' && <AnswersSwitch sessionId={session.id} />}
          </Fragment>
        ))}
    </MenuList>
  );
}
