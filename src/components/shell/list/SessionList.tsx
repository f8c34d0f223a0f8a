'use client';

import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useArrange } from '#/hooks/session/useArrange.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import type { Session } from '#/lib/domain/session.ts';
import { runByKeys } from '../commands/command.ts';
import { rowCommands } from '../row/row-commands.ts';
import { type OpenInList, usePurge, useRowActions } from '../row/useRowActions.ts';
import { ListItem } from './ListItem.tsx';
import { ListOverlay } from './ListOverlay.tsx';
import { MoreRow } from './LoadingRow.tsx';
import { indexRows, type Row } from './rows.ts';
import { useRovingFocus } from './useRovingFocus.ts';
import { useScrollAnchor } from './useScrollAnchor.ts';
import type { SessionRows } from './useSessionRows.ts';
import { useVirtualRows } from './useVirtualRows.ts';

/** Rows before the end at which the next page is requested. */
const ahead = 30;

interface Props extends Pick<SessionRows, 'total' | 'loadMore' | 'moreFailed' | 'reader'> {
  rows: Row[];
  /** Called after the user went to a session. */
  onGo: () => void;
}

/** The sessions as a virtual list: only the rows on the screen are rendered. */
export function SessionList({ rows, total = -1, loadMore, moreFailed, reader, onGo }: Props) {
  const currentId = useCurrentSessionId();
  const { rename } = useArrange();
  const [open, setOpen] = useState<OpenInList | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const kept = useRef<readonly number[]>([]);
  const tall = open?.kind === 'rename' && open.trouble ? open.id : null;
  const indexed = useMemo(() => indexRows(rows, tall), [rows, tall]);
  const noteScroll = useScrollAnchor(scroller, indexed.tops);
  const { items, height, reveal } = useVirtualRows({ indexed, tall, scroller, kept });
  const roving = useRovingFocus({ indexed, currentId, list, reveal });
  const openId = open?.kind === 'purge' || open?.kind === 'move' ? undefined : open?.id;
  useEffect(() => {
    kept.current = [roving.index, indexed.indexOf.get(openId ?? '') ?? -1];
  });

  useRevealCurrent(indexed.indexOf.get(currentId ?? ''), reveal);

  const end = rows.at(-1);
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (end?.kind === 'more' && lastShown >= rows.length - ahead && !moreFailed) loadMore(end.shelf);
  });

  const sessionOf = (id: string): Session | undefined => {
    const row = rows[indexed.indexOf.get(id) ?? -1];
    return row?.kind === 'session' ? row.session : undefined;
  };
  const actions = useRowActions({ open: setOpen, onLeave: roving.focusNeighbour });
  const purge = usePurge(roving.focusNeighbour);
  const go = useCallback(
    (id: string) => {
      goToSession(id);
      onGo();
    },
    [onGo],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const session = sessionOf((event.target as HTMLElement).dataset.session ?? '');
    if (session && !roving.move(event)) runByKeys(rowCommands, { session, actions }, event);
  };
  const closeRename = (id: string, focus: boolean) => {
    setOpen(null);
    if (focus) roving.focus(id);
  };

  return (
    <div
      ref={scroller}
      onScroll={noteScroll}
      className="min-h-0 grow overflow-y-auto overscroll-contain px-2 pb-3 [overflow-anchor:none]"
    >
      <ul ref={list} onKeyDown={onKeyDown} className="relative" style={{ height }}>
        {items.map(({ index, key, start, size }) => {
          const row = rows[index];
          if (row?.kind === 'more') {
            return (
              <li
                key={key}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <MoreRow failed={moreFailed} onRetry={() => loadMore(row.shelf)} />
              </li>
            );
          }
          return (
            row && (
              <ListItem
                key={key}
                row={row}
                total={total}
                top={start}
                height={size}
                reader={reader}
                current={row.key === currentId}
                tabbable={index === roving.index}
                opened={openId === row.key && open ? open.kind : null}
                rename={rename}
                go={go}
                note={roving.note}
                open={setOpen}
                closeRename={openId === row.key ? closeRename : nothing}
              />
            )
          );
        })}
      </ul>
      {open && (
        <ListOverlay open={open} actions={actions} purge={purge} sessionOf={sessionOf} setOpen={setOpen} />
      )}
    </div>
  );
}

const nothing = () => {};

/** Scrolls once to the session that the page was loaded with, if that row is loaded. */
const useRevealCurrent = (index: number | undefined, reveal: (index: number) => void): void => {
  const revealOnce = useEffectEvent(() => {
    if (index !== undefined) reveal(index);
  });
  useEffect(() => revealOnce(), []);
};
