import { type DayGroup, dayGroup, type Reader } from '#/lib/client/reading/dates.ts';
import type { SessionList } from '#/lib/client/sessions/session-list.ts';
import type { Session, Shelf } from '#/lib/domain/session.ts';
import { byNatural, type Order } from './held-order.ts';

export type Group = 'pinned' | DayGroup | 'archived';

/** One row of the sidebar's list; by time the first session of a group has the group's heading. */
export type Row = SessionRowOf | GroupRowOf | MoreRowOf;

export interface SessionRowOf {
  kind: 'session';
  key: string;
  session: Session;
  /** From 1 among `size`, which is -1 while not all are loaded. */
  place: number;
  size: number;
  heading: Group | null;
}

/** The place of the next page of a shelf. */
export interface MoreRowOf {
  kind: 'more';
  key: string;
  shelf: Shelf;
  cursor: string;
}

/** The heading of the sessions of a matter, or of those that stand alone (null). */
export interface GroupRowOf {
  kind: 'group';
  key: string;
  matter: string | null;
  /** How many sessions are loaded, and whether there may be more. */
  sessions: number;
  isAll: boolean;
  isFolded: boolean;
}

export type Calendar = Pick<Reader, 'now' | 'timeZone'>;

/** Heights in pixels. They are fixed, so that no row is measured and no row moves. */
const heights = { heading: 40, row: 60, trouble: 60, group: 52 } as const;

/** Height of a row; `trouble` for one with a message about a failed rename. */
export const rowHeight = (row: Row | undefined, trouble = false): number => {
  if (row?.kind === 'group') return heights.group;
  const heading = row?.kind === 'session' && row.heading ? heights.heading : 0;
  return heights.row + heading + (trouble ? heights.trouble : 0);
};

/** Lists one below the other; while not all of one is loaded, nothing follows it, so that the list grows at its end. */
export interface Section {
  shelf: Shelf;
  list: SessionList;
  /** The one heading of its sessions; null for day and month. */
  heading: Group | null;
}

/** The rows by time: each section newest first. */
export const rowsByTime = (
  sections: readonly Section[],
  calendar: Calendar,
  order: Order = byNatural,
): Row[] => {
  const rows: SessionRowOf[] = [];
  const open = sections.findIndex(({ list }) => list.nextCursor !== null);
  const shown = open < 0 ? sections : sections.slice(0, open + 1);
  for (const { list, heading } of shown) {
    let last: Group | undefined;
    for (const session of order.sorted(list.sessions)) {
      const group = heading ?? dayGroup(order.timeOf(session), calendar);
      const place = rows.length + 1;
      rows.push({
        kind: 'session',
        key: session.id,
        session,
        place,
        size: -1,
        heading: group === last ? null : group,
      });
      last = group;
    }
  }
  const end = sections[open];
  if (end) return [...rows, moreOf(end)];
  for (const row of rows) row.size = rows.length;
  return rows;
};

/** Of a list of which not all is loaded. */
export const moreOf = ({ shelf, list }: Section): MoreRowOf => ({
  kind: 'more',
  key: `more-${shelf}`,
  shelf,
  cursor: list.nextCursor ?? '',
});

/** Rows with what is looked up during scrolling. */
export interface IndexedRows {
  rows: readonly Row[];
  /** Index of a row by its key. */
  indexOf: ReadonlyMap<string, number>;
  /** Pixels from the top of the list, by index. */
  tops: readonly { key: string; top: number }[];
  /** Number of rows that can have the focus; they come first. */
  stops: number;
}

/** `tall` is the key of the row with a message below it. */
export const indexRows = (rows: readonly Row[], tall: string | null): IndexedRows => {
  let height = 0;
  const tops = rows.map((row) => {
    const top = height;
    height += rowHeight(row, row.key === tall);
    return { key: row.key, top };
  });
  const stops = rows.filter((row) => row.kind !== 'more').length;
  return { rows, indexOf: new Map(rows.map((row, index) => [row.key, index])), tops, stops };
};
