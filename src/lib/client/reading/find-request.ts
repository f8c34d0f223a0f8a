let wanted: string | null = null;
const listeners = new Set<() => void>();

/** Opens the search within a session: at once where its canvas is shown, otherwise as soon as it is. */
export const askToFind = (sessionId: string): void => {
  wanted = sessionId;
  for (const listener of listeners) listener();
};

/** Calls the listener whenever the search within this session is asked for, until the returned function is called. */
export const onAskToFind = (sessionId: string, listener: () => void): (() => void) => {
  const take = () => {
    if (wanted !== sessionId) return;
    wanted = null;
    listener();
  };
  listeners.add(take);
  take();
  return () => listeners.delete(take);
};

/** Names the field of the search within a session, in which the browser keeps its own key for finding. */
export const findField = 'data-find-field';

/** True where a session that is shown can be looked through, and the focus is in its canvas or nowhere. */
export const isFindAtHand = (): boolean => {
  const focused = document.activeElement ?? document.body;
  if (listeners.size === 0 || focused.hasAttribute(findField)) return false;
  return focused === document.body || focused.closest('#canvas') !== null;
};
