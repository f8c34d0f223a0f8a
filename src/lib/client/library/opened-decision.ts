/** A decision of the library that is to be shown over whatever is on the screen. */
export interface OpenedDecision {
  id: string;
  /** What its dialog is called until it is loaded. */
  number: string;
}

const listeners = new Set<(decision: OpenedDecision) => void>();

/** Shows a decision of the library in its dialog. */
export const openDecision = (decision: OpenedDecision): void => {
  for (const listener of listeners) listener(decision);
};

/** Calls the listener for each decision to be shown until the returned function is called. */
export const onOpenDecision = (listener: (decision: OpenedDecision) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
