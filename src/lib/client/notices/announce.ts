let message = '';
const listeners = new Set<() => void>();

/** Has screen readers announce the text, politely. The same text twice is announced twice. */
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
