'use client';

import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useArrange } from '#/hooks/session/useArrange.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import type { Session } from '#/lib/domain/session.ts';
import { runByKeys } from '../commands/command.ts';
import type { SidebarView } from '../frame/ShellContext.tsx';
import { rowCommands } from '../row/row-commands.ts';
import { usePurge } from '../row/usePurge.ts';
import { type OpenInList, useRowActions } from '../row/useRowActions.ts';
import { SelectionBar } from '../selection/SelectionBar.tsx';
import { selectionCommands } from '../selection/selection-commands.ts';
import { useSelection } from '../selection/useSelection.ts';
import { useSelectionActions } from '../selection/useSelectionActions.ts';
import { foldByKey } from './fold-by-key.ts';
import { GroupItem } from './GroupItem.tsx';
import { ListItem } from './ListItem.tsx';
import { ListOverlay } from './ListOverlay.tsx';
import { MoreRow } from './LoadingRow.tsx';
import { indexRows, type Row } from './rows.ts';
import { useLoadAhead } from './useLoadAhead.ts';
import { useRovingFocus } from './useRovingFocus.ts';
import { useScrollAnchor } from './useScrollAnchor.ts';
import type { SessionRows } from './useSessionRows.ts';
import { useVirtualRows } from './useVirtualRows.ts';

interface Props extends Pick<SessionRows, 'loadMore' | 'moreFailed' | 'reader'> {
  view: SidebarView;
  rows: Row[];
  fold: (key: string) => void;
  /** Called when the focus comes into the list, and when it leaves it. */
  onFocusWithin: (isWithin: boolean) => void;
  /** Called after the user went to a session. */
  onGo: () => void;
}

/** The sessions as a virtual list: only the rows on the screen are rendered. */
export function SessionList({ view, rows, fold, onFocusWithin, loadMore, moreFailed, reader, onGo }: Props) {
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
  const openId = open && 'id' in open ? open.id : undefined;
  const selection = useSelection(indexed);
  useEffect(() => {
    kept.current = [roving.index, indexed.indexOf.get(openId ?? '') ?? -1];
  });

  useRevealCurrent(indexed.indexOf.get(currentId ?? ''), reveal);

  const { isPaused, goOn } = useLoadAhead({
    rows,
    lastShown: items.at(-1)?.index ?? 0,
    moreFailed,
    loadMore,
  });

  const sessionOf = (id: string): Session | undefined => {
    const row = rows[indexed.indexOf.get(id) ?? -1];
    return row?.kind === 'session' ? row.session : undefined;
  };
  const actions = useRowActions({
    open: setOpen,
    onLeave: (id) => roving.focusNeighbour([id]),
    select: ({ id }) => selection.toggle(id),
    onGo,
  });
  const leave = (ids: readonly string[]) => {
    roving.focusNeighbour(ids);
    selection.leave();
  };
  const purge = usePurge(leave);
  const leaveSelection = () => {
    roving.focus(rows[roving.index]?.key ?? '');
    selection.leave();
  };
  const selected = {
    view,
    sessions: selection.ids.flatMap((id) => sessionOf(id) ?? []),
    actions: useSelectionActions({ open: setOpen, onLeave: leave }),
  };
  const go = useCallback(
    (id: string) => {
      goToSession(id);
      onGo();
    },
    [onGo],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { row: key = '' } = (event.target as HTMLElement).dataset;
    const row = rows[indexed.indexOf.get(key) ?? -1];
    if (!row || (row.kind === 'session' && selection.onKey(event, key))) return;
    if (foldByKey(event, row, { fold, focus: roving.focus })) return;
    const to = roving.move(event);
    if (row.kind !== 'session') return;
    const { session } = row;
    if (to !== undefined) {
      if (event.shiftKey) selection.extend(to, session.id);
    } else if (selection.ids.length === 0 || !runByKeys(selectionCommands, selected, event))
      runByKeys(rowCommands, { session, actions }, event);
  };
  const pick = useLatest((id: string, how: 'toggle' | 'extend') => {
    roving.focus(id);
    if (how === 'toggle') selection.toggle(id);
    else selection.extend(id, rows[roving.index]?.key ?? id);
  });
  const closeRename = (id: string, focus: boolean) => {
    setOpen(null);
    if (focus) roving.focus(id);
  };

  return (
    <>
      <div
        ref={scroller}
        onScroll={noteScroll}
        className="min-h-0 grow overflow-y-auto overscroll-contain px-2 pb-3 [overflow-anchor:none]"
      >
        <ul
          ref={list}
          onKeyDown={onKeyDown}
          onFocus={() => onFocusWithin(true)}
          onBlur={({ currentTarget, target, relatedTarget }) => {
            if (currentTarget.contains(relatedTarget)) return;
            // Not for a menu, whose events also come here, nor for a row that goes.
            if (relatedTarget && currentTarget.contains(target)) roving.left();
            onFocusWithin(false);
          }}
          className="relative"
          style={{ height }}
        >
          {items.map(({ index, key, start, size }) => {
            const row = rows[index];
            if (row?.kind === 'group') {
              return (
                <GroupItem
                  key={key}
                  row={row}
                  top={start}
                  height={size}
                  tabbable={index === roving.index}
                  note={roving.note}
                  fold={fold}
                />
              );
            }
            if (row?.kind === 'more') {
              return (
                <li
                  key={key}
                  className="absolute inset-x-0 top-0"
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <MoreRow
                    failed={moreFailed}
                    paused={isPaused}
                    onRetry={moreFailed ? () => loadMore(row.shelf) : goOn}
                  />
                </li>
              );
            }
            return (
              row && (
                <ListItem
                  key={key}
                  row={row}
                  top={start}
                  height={size}
                  reader={reader}
                  current={row.key === currentId}
                  tabbable={index === roving.index}
                  marksArchived={view === 'active'}
                  opened={openId === row.key && open ? open.kind : null}
                  rename={rename}
                  go={go}
                  note={roving.note}
                  pick={pick}
                  selected={selection.isOn ? selection.has(row.key) : null}
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
      {selection.isOn && (
        <SelectionBar {...selected} onSelectAll={selection.selectAll} onLeave={leaveSelection} />
      )}
    </>
  );
}

const nothing = () => {};

/** A function that stays the same and does what the newest one does. */
const useLatest = <A extends unknown[]>(run: (...given: A) => void): ((...given: A) => void) => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: A) => latest.current(...given), []);
};

/** Scrolls once to the session that the page was loaded with, if that row is loaded. */
const useRevealCurrent = (index: number | undefined, reveal: (index: number) => void): void => {
  const revealOnce = useEffectEvent(() => {
    if (index !== undefined) reveal(index);
  });
  useEffect(() => revealOnce(), []);
};
