'use client';

import { useEffect, useState } from 'react';

let early = '';

/** What was typed into the last `EarlyField`, as the first text of the field that it stood for. It is given once. */
export const useEarlyText = (): string => {
  const [text] = useState(() => early);
  useEffect(() => {
    early = '';
  }, []);
  return text;
};

/** Takes what is typed while the code of a field is on its way; accents are put together as in any field. */
export function EarlyField({ label, onEscape }: { label: string; onEscape?: () => void }) {
  return (
    <input
      ref={(input) => input?.focus()}
      aria-label={label}
      onInput={({ currentTarget }) => {
        early = currentTarget.value;
      }}
      onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
      className="sr-only"
    />
  );
}
