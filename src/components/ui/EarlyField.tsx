'use client';

import { useCallback, useEffect, useState } from 'react';

let early = '';

/** What was typed into the last `EarlyField`, as the first text of the field that it stood for. It is given once. */
export const useEarlyText = (): string => {
  const [text] = useState(() => early);
  useEffect(() => {
    early = '';
  }, []);
  return text;
};

/**
 * Takes what is typed while the code of a field is on its way; accents are put together as in any field. When it goes, the
 * focus is back where it was, from where the field that comes may take it, and give it back.
 */
export function EarlyField({ label, onEscape }: { label: string; onEscape?: () => void }) {
  const enter = useCallback((input: HTMLInputElement) => {
    const before = document.activeElement;
    input.focus();
    return () => {
      if (document.activeElement === input && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <input
      ref={enter}
      aria-label={label}
      onInput={({ currentTarget }) => {
        early = currentTarget.value;
      }}
      onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
      className="sr-only"
    />
  );
}
