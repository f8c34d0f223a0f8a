/** A message that stays for a while, with at most one thing to do about it. */
export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

const listeners = new Set<(toast: Toast) => void>();

/** Shows in passing what happened. Heard by a screen reader. */
export const showToast = (text: string, action?: Toast['action']): void => {
  for (const listener of listeners) listener({ text, ...(action && { action }) });
};

/** Calls the listener for each message until the returned function is called. */
export const onToast = (listener: (toast: Toast) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
