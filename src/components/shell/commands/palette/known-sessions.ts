import type { Session } from '#/lib/domain/session.ts';

/** Sessions whose titles are compared with a query: the newest of those that are loaded. The search knows all others. */
const compared = 200;
/** Sessions that are offered without a query. */
const offered = 5;

/**
 * The sessions that the palette offers by title, pinned ones first. However many are loaded, it reads a bounded number of
 * them.
 */
export const knownSessions = (
  pinned: readonly Session[],
  active: readonly Session[],
  query: string,
): Session[] => {
  const most = query.trim() === '' ? offered : compared;
  return [...pinned.slice(0, most), ...active.slice(0, most)].slice(0, most);
};
