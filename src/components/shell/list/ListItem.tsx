'use client';

import { memo } from 'react';
import type { Arrange } from '#/hooks/session/useArrange.ts';
import type { Reader } from '#/lib/client/reading/dates.ts';
import { RenameField } from '../row/RenameField.tsx';
import { SessionRow } from '../row/SessionRow.tsx';
import type { OpenInList } from '../row/useRowCommands.ts';
import { GroupHeading } from './GroupHeading.tsx';
import type { Row } from './rows.ts';

export interface RowHandlers {
  rename: Arrange['rename'];
  go: (id: string) => void;
  note: (id: string) => void;
  open: (what: OpenInList | null) => void;
  /** The field for the new title is to close; `focus` where the row should have the focus back. */
  closeRename: (id: string, focus: boolean) => void;
}

interface Props extends RowHandlers {
  row: Extract<Row, { kind: 'session' }>;
  /** How many there are in all; -1 while more are to come. */
  total: number;
  /** Pixels. */
  top: number;
  height: number;
  reader: Reader;
  current: boolean;
  tabbable: boolean;
  /** What is open of this row. */
  opened: OpenInList['kind'] | null;
}

/** A session in the list, below the heading of its group where it is the first of it. */
export const ListItem = memo(function ListItem({ row, total, top, height, reader, opened, ...props }: Props) {
  const { key: id, session } = row;
  return (
    <li
      aria-posinset={row.place}
      aria-setsize={total}
      className="absolute inset-x-0 top-0 flex flex-col"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      {row.heading && <GroupHeading group={row.heading} reader={reader} />}
      <div className="min-h-0 grow">
        {opened === 'rename' ? (
          <RenameField
            session={session}
            rename={props.rename}
            onDone={(focus) => props.closeRename(id, focus)}
            onTrouble={(trouble) => props.open({ kind: 'rename', id, trouble })}
          />
        ) : (
          <SessionRow
            session={session}
            reader={reader}
            current={props.current}
            tabbable={props.tabbable}
            menuOpen={opened === 'menu'}
            onFocus={() => props.note(id)}
            onMenu={(anchor) => props.open({ kind: 'menu', id, anchor })}
            onGo={() => props.go(id)}
          />
        )}
      </div>
    </li>
  );
});
