import { type DayGroup, dayGroup, type Reader } from '#/lib/client/reading/dates.ts';
import type { SessionList } from '#/lib/client/sessions/session-list.ts';
import type { Session, Shelf } from '#/lib/domain/session.ts';

export type Group = 'pinned' | DayGroup;

/** One row of the sidebar's list; the first session of a group has the group's heading. */
export type Row =
  | { kind: 'session'; key: string; session: Session; place: number; heading: Group | null }
  | { kind: 'more'; key: string; shelf: Shelf };

type Calendar = Pick<Reader, 'now' | 'timeZone'>;

/** Heights in pixels. They are fixed, so that no row is measured and no row moves. */
const heights = { heading: 40, row: 60, trouble: 60 } as const;

/** Height of a row; `trouble` for one with a message about a failed rename. */
export const rowHeight = (row: Row | undefined, trouble = false): number =>
  heights.row +
  (row?.kind === 'session' && row.heading ? heights.heading : 0) +
  (trouble ? heights.trouble : 0);

/** The rows of a single shelf: newest first, by day and month. */
export const shelfRows = (shelf: Shelf, list: SessionList, calendar: Calendar): Row[] => [
  ...grouped(list.sessions, 0, (session) => dayGroup(session.updatedAt, calendar)),
  ...more(shelf, list),
];

/**
 * The rows of the main view: pinned sessions, then all others by day and month. While not all pinned sessions are loaded,
 * no other session follows them, so that the list grows only at its end.
 */
export const mainRows = (pinned: SessionList, active: SessionList, calendar: Calendar): Row[] => {
  const head = grouped(pinned.sessions, 0, () => 'pinned');
  if (pinned.nextCursor !== null) return [...head, ...more('pinned', pinned)];
  const rest = grouped(active.sessions, head.length, (session) => dayGroup(session.updatedAt, calendar));
  return [...head, ...rest, ...more('active', active)];
};

const grouped = (sessions: Session[], offset: number, groupOf: (session: Session) => Group): Row[] => {
  let last: Group | undefined;
  return sessions.map((session, index) => {
    const group = groupOf(session);
    const heading = group === last ? null : group;
    last = group;
    return { kind: 'session', key: session.id, session, place: offset + index + 1, heading };
  });
};

const more = (shelf: Shelf, list: SessionList): Row[] =>
  list.nextCursor === null ? [] : [{ kind: 'more', key: `more-${shelf}`, shelf }];

/** Rows with what is looked up during scrolling. */
export interface IndexedRows {
  rows: readonly Row[];
  /** Index of a row by its key. */
  indexOf: ReadonlyMap<string, number>;
  /** Pixels from the top of the list, by index. */
  tops: readonly { key: string; top: number }[];
  /** Number of rows that are sessions. */
  sessions: number;
}

/** `tall` is the key of the row with a message below it. */
export const indexRows = (rows: readonly Row[], tall: string | null): IndexedRows => {
  let height = 0;
  const tops = rows.map((row) => {
    const top = height;
    height += rowHeight(row, row.key === tall);
    return { key: row.key, top };
  });
  const sessions = rows.filter((row) => row.kind === 'session').length;
  return { rows, indexOf: new Map(rows.map((row, index) => [row.key, index])), tops, sessions };
};
