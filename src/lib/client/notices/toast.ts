/** A message that stays for a while. */
export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
  /** What it tells of, such as a session's id: it takes the place of an earlier toast about the same. */
  about?: string;
}

const listeners = new Set<(toast: Toast) => void>();

/** Shows a toast with at most one action. Screen readers announce it. */
export const showToast = (text: string, action?: Toast['action'], about?: string): void => {
  const toast: Toast = { text, ...(action && { action }), ...(about && { about }) };
  for (const listener of listeners) listener(toast);
};

/** Calls the listener for each message until the returned function is called. */
export const onToast = (listener: (toast: Toast) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
