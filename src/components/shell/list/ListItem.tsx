'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Arrange } from '#/hooks/session/useArrange.ts';
import { monthName, type Reader } from '#/lib/client/reading/dates.ts';
import { RenameField } from '../../session/RenameField.tsx';
import { SessionRow } from '../row/SessionRow.tsx';
import type { OpenInList } from '../row/useRowActions.ts';
import type { Group, SessionRowOf } from './rows.ts';

interface RowHandlers {
  rename: Arrange['rename'];
  go: (id: string) => void;
  note: (id: string) => void;
  pick: (id: string, how: 'toggle' | 'extend') => void;
  open: (what: OpenInList | null) => void;
  /** Closes the rename field; `focus` where the row takes the focus back. */
  closeRename: (id: string, focus: boolean) => void;
}

interface Props extends RowHandlers {
  row: SessionRowOf;
  /** Pixels. */
  top: number;
  height: number;
  reader: Reader;
  current: boolean;
  tabbable: boolean;
  marksArchived: boolean;
  /** Whether it is selected; null while nothing is being selected. */
  selected: boolean | null;
  /** What is open for this row. */
  opened: OpenInList['kind'] | null;
}

/** A session in the list; the first of a group has the heading of the group above it. */
export const ListItem = memo(function ListItem({ row, top, height, reader, opened, ...props }: Props) {
  const { key: id, session } = row;
  return (
    <li
      aria-posinset={row.place}
      aria-setsize={row.size}
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
            marksArchived={props.marksArchived}
            menuOpen={opened === 'menu'}
            selected={props.selected}
            onPick={(how) => props.pick(id, how)}
            onFocus={() => props.note(id)}
            onMenu={(anchor) => props.open({ kind: 'menu', id, anchor })}
            onGo={() => props.go(id)}
          />
        )}
      </div>
    </li>
  );
});

/** Names the sessions below it: pinned, a day, a month, or archived. */
function GroupHeading({ group, reader }: { group: Group; reader: Reader }) {
  const t = useTranslations('shell.group');
  const archived = useTranslations('shell.sidebar');
  const isNamed = group === 'pinned' || group === 'today' || group === 'yesterday' || group === 'week';
  return (
    <h3
      suppressHydrationWarning
      className="flex h-10 items-end px-3.5 pb-1.5 font-medium text-ink-2 text-small"
    >
      {group === 'archived' ? archived(group) : isNamed ? t(group) : monthName(group, reader)}
    </h3>
  );
}
