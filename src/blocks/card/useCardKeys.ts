'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';

/** What each key does, by the character that it writes. */
export type CardKeys = Readonly<Record<string, () => void>>;

/** True where a key writes a character, or moves within what is open. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="menu"], [role="dialog"]') !== null);

/**
 * Single keys that work while the card, or the place in the list that it fills, has the focus, and nowhere else
 * (WCAG 2.1.4). Keys that write do so where one is writing.
 */
export const useCardKeys = (card: RefObject<HTMLElement | null>, keys: CardKeys): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const run = Object.hasOwn(keys, event.key.toLowerCase()) ? keys[event.key.toLowerCase()] : undefined;
    if (!run || isWriting(event.target)) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    const place = card.current?.closest('article') ?? card.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    place?.addEventListener('keydown', listener);
    return () => place?.removeEventListener('keydown', listener);
  }, [card]);
};
