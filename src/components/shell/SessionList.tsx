'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useArrange } from '#/hooks/useArrange.ts';
import { useCurrentSessionId } from '#/hooks/useSession.ts';
import type { Session } from '#/lib/domain/session.ts';
import { GroupHeading } from './GroupHeading.tsx';
import { MoreRow } from './MoreRow.tsx';
import { goToSession } from './navigate.ts';
import { PurgeDialog } from './PurgeDialog.tsx';
import { RenameField } from './RenameField.tsx';
import { type Row, rowHeight } from './rows.ts';
import { SessionMenu } from './SessionMenu.tsx';
import { SessionRow } from './SessionRow.tsx';
import { useKeptPlace } from './useKeptPlace.ts';
import { useRovingRows } from './useRovingRows.ts';
import { type OpenInList, usePurge, useRowCommands } from './useRowCommands.ts';
import type { SessionRows } from './useSessionRows.ts';

/** Rows from the end at which the next page is asked for. */
const ahead = 20;

interface Props extends Pick<SessionRows, 'total' | 'loadMore' | 'moreFailed' | 'reader'> {
  rows: Row[];
  /** The reader went to a session. */
  onGo: () => void;
}

/** The sessions, of which only those on the screen are rendered, however many there are. */
export function SessionList({ rows, total, loadMore, moreFailed, reader, onGo }: Props) {
  const currentId = useCurrentSessionId();
  const { rename } = useArrange();
  const [open, setOpen] = useState<OpenInList | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const tall = open?.kind === 'rename' && open.trouble ? open.id : null;
  const tops = useMemo(() => topsOf(rows, tall), [rows, tall]);
  const keepPlace = useKeptPlace(scroller, tops);
  const roving = useRovingRows({ rows, currentId, list, reveal: (index) => virtual.scrollToIndex(index) });
  const kept = useRef<number[]>([]);
  kept.current = [roving.index, rows.findIndex((row) => open?.kind === 'rename' && row.key === open.id)];

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight(rows[index], rows[index]?.key === tall),
    // A new function with each change of the rows: the sizes are looked at anew then.
    getItemKey: useCallback((index: number) => tops[index]?.key ?? index, [tops]),
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const first = Math.max(0, startIndex - overscan);
      const last = Math.min(rows.length - 1, endIndex + overscan);
      const range = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
      // The row that has the focus stays, wherever one scrolls.
      return [...new Set([...range, ...kept.current.filter((index) => index >= 0)])].sort((a, b) => a - b);
    },
    overscan: 8,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 12,
    initialRect: { width: 300, height: 900 },
  });
  const items = virtual.getVirtualItems();

  const end = rows.at(-1);
  const near = (items.at(-1)?.index ?? 0) >= rows.length - ahead;
  useEffect(() => {
    if (near && !moreFailed && end?.kind === 'more') loadMore(end.shelf);
  });

  const commands = useRowCommands({ open: setOpen, onLeave: roving.focusNeighbour });
  const purge = usePurge(roving.focusNeighbour);
  const sessionOf = (id: string): Session | undefined => {
    const row = rows.find(({ key }) => key === id);
    return row?.kind === 'session' ? row.session : undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = (event.target as HTMLElement).dataset.session;
    const session = id && sessionOf(id);
    if (!session || event.ctrlKey || event.metaKey || event.altKey || roving.move(event)) return;
    const trashed = session.shelf === 'trash';
    if (event.key === 'F2' && !trashed) commands.rename(session);
    else if (event.key === 'Delete') (trashed ? commands.purge : commands.trash)(session);
    else return;
    event.preventDefault();
  };
  const closeRename = (id: string, focus: boolean) => {
    setOpen(null);
    if (focus) roving.focus(rows.findIndex((row) => row.key === id));
  };

  const menuSession = open?.kind === 'menu' ? sessionOf(open.id) : undefined;
  return (
    <div
      ref={scroller}
      onScroll={keepPlace}
      className="min-h-0 grow overflow-y-auto overscroll-contain fading-foot px-2 pb-3 [overflow-anchor:none]"
    >
      <ul ref={list} onKeyDown={onKeyDown} className="relative" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start, size }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={key}
              aria-posinset={row.kind === 'session' ? row.place : undefined}
              aria-setsize={row.kind === 'session' ? (total ?? -1) : undefined}
              className="absolute inset-x-0 top-0 flex flex-col"
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {row.kind === 'more' && <MoreRow failed={moreFailed} onRetry={() => loadMore(row.shelf)} />}
              {row.kind === 'session' && row.heading && <GroupHeading group={row.heading} reader={reader} />}
              {row.kind === 'session' && (
                <div className="min-h-0 grow">
                  {open?.kind === 'rename' && open.id === row.key ? (
                    <RenameField
                      session={row.session}
                      rename={rename}
                      onDone={(focus) => closeRename(row.key, focus)}
                      onTrouble={(trouble) => setOpen({ kind: 'rename', id: row.key, trouble })}
                    />
                  ) : (
                    <SessionRow
                      session={row.session}
                      reader={reader}
                      current={row.key === currentId}
                      tabbable={index === roving.index}
                      menuOpen={open?.kind === 'menu' && open.id === row.key}
                      onFocus={() => roving.note(row.key)}
                      onMenu={(anchor) => setOpen({ kind: 'menu', id: row.key, anchor })}
                      onGo={() => {
                        goToSession(row.key);
                        onGo();
                      }}
                    />
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {open?.kind === 'menu' && menuSession && (
        <SessionMenu
          {...commands}
          session={menuSession}
          anchor={open.anchor}
          onClose={() => setOpen((now) => (now === open ? null : now))}
        />
      )}
      {open?.kind === 'purge' && (
        <PurgeDialog
          session={open.session}
          onClose={() => setOpen(null)}
          onConfirm={() => void purge(open.session)}
        />
      )}
    </div>
  );
}

const topsOf = (rows: readonly Row[], tall: string | null) => {
  let top = 0;
  return rows.map((row) => {
    const at = { key: row.key, top };
    top += rowHeight(row, row.key === tall);
    return at;
  });
};
