'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isWriting, matchesShortcut, type Shortcut } from '#/lib/client/keys/shortcut.ts';

/** What each single key does. */
export type CardKeys = Readonly<Record<Shortcut, () => void>>;

/** Single keys that work while the card or its row in the list has the focus, and nowhere else (WCAG 2.1.4). */
export const useCardKeys = (card: RefObject<HTMLElement | null>, keys: CardKeys): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || isWriting(event.target)) return;
    const key = Object.keys(keys).find((each) => matchesShortcut(event, each));
    if (key === undefined) return;
    event.preventDefault();
    keys[key]?.();
  });
  useEffect(() => {
    const place = card.current?.closest('article') ?? card.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    place?.addEventListener('keydown', listener);
    return () => place?.removeEventListener('keydown', listener);
  }, [card]);
};
