const listeners = new Set<(text: string) => void>();

/** Puts a text into the composer, after what is there, with the cursor behind it. */
export const writeInComposer = (text: string): void => {
  for (const listener of listeners) listener(text);
};

/** Calls the listener for each text for the composer until the returned function is called. */
export const onComposerText = (listener: (text: string) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
