const listeners = new Map<string, (words: string) => void>();

/** Has the precedents of a session looked up by these words. */
export const searchByProposed = (pickerId: string, words: string): void => listeners.get(pickerId)?.(words);

/** Calls the listener with the words that a card of precedents is to search by, until the returned function is called. */
export const onProposedWords = (pickerId: string, listener: (words: string) => void): (() => void) => {
  listeners.set(pickerId, listener);
  return () => void listeners.delete(pickerId);
};
