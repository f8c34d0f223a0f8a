/** A wish to be shown what leaves before it does. */
export interface AskedAgreement {
  sessionId: string;
  /** The message to be answered, or the card for which something is to be proposed. */
  question: string;
  /** Called once the person has agreed. */
  onAgreed: () => void;
}

const listeners = new Set<(asked: AskedAgreement) => void>();

/** Shows what would leave for a model's host, and asks for the agreement to it. */
export const askAgreement = (asked: AskedAgreement): void => {
  for (const listener of listeners) listener(asked);
};

/** Calls the listener for each wish until the returned function is called. */
export const onAskedAgreement = (listener: (asked: AskedAgreement) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
