/** A message that stays for a while. */
export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
  /** What it tells of, such as a session's id: it takes the place of an earlier toast about the same. */
  about?: string;
}

const listeners = new Set<(toast: Toast) => void>();
const wakers = new Set<() => void>();

/** Toasts that nothing shows yet: what shows them is loaded with the first. */
const early: Toast[] = [];

/** Shows a toast with at most one action. Screen readers announce it. */
export const showToast = (text: string, action?: Toast['action'], about?: string): void => {
  const toast: Toast = { text, ...(action && { action }), ...(about && { about }) };
  if (listeners.size === 0) early.push(toast);
  for (const listener of listeners) listener(toast);
  for (const wake of wakers) wake();
};

/** Calls the listener for each message, those that wait included, until the returned function is called. */
export const onToast = (listener: (toast: Toast) => void): (() => void) => {
  listeners.add(listener);
  for (const toast of early.splice(0)) listener(toast);
  return () => listeners.delete(listener);
};

/** Calls the listener once there is something to show, until the returned function is called. */
export const onToastWaiting = (wake: () => void): (() => void) => {
  wakers.add(wake);
  if (early.length > 0) wake();
  return () => wakers.delete(wake);
};
