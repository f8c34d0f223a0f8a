'use client';

import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Has a screen reader say the text when it is next silent. The same text twice is said twice. */
export const announce = (text: string): void => {
  message = text === message ? `${text}\u00A0` : text;
  for (const listener of listeners) listener();
};

/** The region that a screen reader listens to: once on every page. */
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
