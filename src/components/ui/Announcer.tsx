'use client';

import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Has screen readers announce the text, politely. The same text twice is announced twice. */
export const announce = (text: string): void => {
  message = text === message ? `${text}\u00A0` : text;
  for (const listener of listeners) listener();
};

/** The live region for `announce`; every page has one. */
export function Announcer() {
  const text = useSyncExternalStore(
    subscribe,
    () => message,
    () => '',
  );
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  );
}
