import type { KeyboardEvent } from 'react';
import type { Session } from '#/lib/domain/session.ts';
import type { SessionCommands } from '../row/SessionMenu.tsx';
import type { RovingRows } from './useRovingRows.ts';

interface Parts {
  roving: RovingRows;
  commands: SessionCommands;
  sessionOf: (id: string) => Session | undefined;
}

/** What the keys do on a row of the list: move, rename, put in the trash, delete for good. */
export const rowKeys =
  ({ roving, commands, sessionOf }: Parts) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const session = sessionOf((event.target as HTMLElement).dataset.session ?? '');
    if (!session || event.ctrlKey || event.metaKey || event.altKey || roving.move(event)) return;
    const trashed = session.shelf === 'trash';
    if (event.key === 'F2' && !trashed) commands.rename(session);
    else if (event.key === 'Delete') (trashed ? commands.purge : commands.trash)(session);
    else return;
    event.preventDefault();
  };
