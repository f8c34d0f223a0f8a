/** A message that stays for a while. */
export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

const listeners = new Set<(toast: Toast) => void>();

/** Shows a toast with at most one action. Screen readers announce it. */
export const showToast = (text: string, action?: Toast['action']): void => {
  for (const listener of listeners) listener({ text, ...(action && { action }) });
};

/** Calls the listener for each message until the returned function is called. */
export const onToast = (listener: (toast: Toast) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
