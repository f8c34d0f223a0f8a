import { goTo } from './navigate.ts';
import { fillPath, matchPath } from './path-pattern.ts';

/** Paths of a session that does not exist yet, and of one that does. */
export const newSessionPath = '/';
export const sessionPattern = '/s/[id]';

/** Path of a session; `null` is a new one. */
export const sessionPath = (id: string | null): string =>
  id === null ? newSessionPath : fillPath(sessionPattern, { id });

/** Id of the session that a path names; null for every other path. */
export const sessionIdOf = (path: string): string | null => matchPath(sessionPattern, path)?.id ?? null;

/** Goes to a session; `null` is a new one. */
export const goToSession = (id: string | null): void => goTo(sessionPath(id));
