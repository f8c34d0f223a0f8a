let message = '';
const listeners = new Set<() => void>();

/** Has a screen reader say the text when it is next silent. The same text twice is said twice. */
export const announce = (text: string): void => {
  message = text === message ? `${text}\u00A0` : text;
  for (const listener of listeners) listener();
};

/** For `useSyncExternalStore`. */
export const announced = (): string => message;

/** Calls the listener for each text until the returned function is called. */
export const onAnnounced = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
