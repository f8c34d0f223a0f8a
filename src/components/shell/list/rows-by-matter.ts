import type { Session } from '#/lib/domain/session.ts';
import { byNatural, type Order } from './held-order.ts';
import { type GroupRowOf, moreOf, type Row, type Section, type SessionRowOf } from './rows.ts';

export const groupKey = (matter: string | null): string => `group-${matter ?? 'none'}`;

/**
 * The rows by matter: the matter of the session that moved last comes first, as do the sessions within it. What is loaded
 * of a list is its newest part, so that later pages add groups at the end, and sessions at the ends of groups.
 */
export const rowsByMatter = (
  sections: readonly Section[],
  folded: ReadonlySet<string>,
  order: Order = byNatural,
): Row[] => {
  const open = sections.find(({ list }) => list.nextCursor !== null);
  const groups = new Map<string | null, Session[]>();
  for (const session of order.sorted(sections.flatMap(({ list }) => list.sessions))) {
    const group = groups.get(session.matterId);
    if (group) group.push(session);
    else groups.set(session.matterId, [session]);
  }
  const isAll = open === undefined;
  const rows = [...groups].flatMap(([matter, sessions]): Row[] => {
    const key = groupKey(matter);
    const isFolded = folded.has(key);
    const heading: GroupRowOf = { kind: 'group', key, matter, sessions: sessions.length, isAll, isFolded };
    return isFolded ? [heading] : [heading, ...sessionRows(sessions, isAll)];
  });
  return open ? [...rows, moreOf(open)] : rows;
};

const sessionRows = (sessions: readonly Session[], isAll: boolean): SessionRowOf[] =>
  sessions.map((session, index) => ({
    kind: 'session',
    key: session.id,
    session,
    place: index + 1,
    size: isAll ? sessions.length : -1,
    heading: null,
  }));
