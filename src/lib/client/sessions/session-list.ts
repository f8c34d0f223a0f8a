import type { Session, Shelf } from '#/lib/domain/session.ts';
import { type Retagging, retagged } from '#/lib/domain/tag-words.ts';

/** A page of one shelf, as `GET /api/sessions` gives it. */
export interface SessionPage {
  sessions: Session[];
  nextCursor: string | null;
}

/** What is loaded of one shelf: newest `updatedAt` first, down to where `nextCursor` goes on (null: all of it). */
export type SessionList = SessionPage;

/** What a reader does to a session from a list. */
export type Arrangement =
  | { kind: 'rename'; title: string }
  | { kind: 'pin'; pinned: boolean }
  | { kind: 'archive'; archived: boolean }
  | { kind: 'trash' }
  | { kind: 'move'; matter: string | null }
  | { kind: 'restore' };

/** What is done to the tags of sessions. */
export type Tagging = { kind: 'tag' } & Retagging;

type RecencyPlace = Pick<Session, 'updatedAt' | 'id'>;

/** Order of every list (rule S-20): later `updatedAt` first, equal times by id descending. */
export const byRecency = (a: RecencyPlace, b: RecencyPlace): number =>
  compareText(b.updatedAt, a.updatedAt) || compareText(b.id, a.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Trash beats archive, archive beats pin (rule S-23). */
const shelfOf = (session: Pick<Session, 'deletedAt' | 'archived' | 'pinnedAt'>): Shelf => {
  if (session.deletedAt) return 'trash';
  if (session.archived) return 'archived';
  return session.pinnedAt ? 'pinned' : 'active';
};

/**
 * The session as it will be once the server has done it; the version stays until the server tells the new one.
 * `now` is an ISO time.
 */
export const arrange = (session: Session, change: Arrangement | Tagging, now: string): Session => {
  const next = { ...session, ...arranged(session, change, now) };
  return { ...next, shelf: shelfOf(next) };
};

const arranged = (session: Session, change: Arrangement | Tagging, now: string): Partial<Session> => {
  switch (change.kind) {
    case 'rename':
      return { title: change.title };
    case 'pin':
      return { pinnedAt: change.pinned ? (session.pinnedAt ?? now) : null };
    case 'archive':
      return { archived: change.archived };
    case 'trash':
      return { deletedAt: session.deletedAt ?? now };
    case 'restore':
      return { deletedAt: null };
    case 'move':
      return { matterId: change.matter };
    case 'tag':
      return { tags: retagged(session.tags, change) };
  }
};

/**
 * Puts a session where it belongs in a list, in place of the row it had. One that belongs further down than what is
 * loaded is left for the page that will bring it. An older version than the list has changes nothing.
 */
export const place = (list: SessionList, session: Session): SessionList => {
  const held = list.sessions.find((each) => each.id === session.id);
  if (held === session || (held && held.version > session.version)) return list;
  const others = withdraw(list, session.id).sessions;
  const before = others.findIndex((each) => byRecency(session, each) < 0);
  if (before < 0 && list.nextCursor !== null) return { ...list, sessions: others };
  const at = before < 0 ? others.length : before;
  return { ...list, sessions: [...others.slice(0, at), session, ...others.slice(at)] };
};

/** Takes a session out of a list. */
export const withdraw = (list: SessionList, id: string): SessionList =>
  list.sessions.some((each) => each.id === id)
    ? { ...list, sessions: list.sessions.filter((each) => each.id !== id) }
    : list;

/** Adds the next page; a session that is loaded already stays at its newest version. */
export const append = (list: SessionList, page: SessionPage): SessionList => {
  const held = new Map(list.sessions.map((each) => [each.id, each]));
  for (const session of page.sessions) {
    const version = held.get(session.id)?.version ?? -1;
    if (session.version >= version) held.set(session.id, session);
  }
  return { sessions: [...held.values()].sort(byRecency), nextCursor: page.nextCursor };
};
