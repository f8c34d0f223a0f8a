'use client';

import { type PointerEvent, useRef } from 'react';

/** How long a finger rests before it counts, in milliseconds, and how far it may stray, in pixels. */
const patience = 500;
const stray = 10;

interface LongPress {
  handlers: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
  /** True once, right after a long press: the click that follows it is not meant. */
  happened: () => boolean;
}

/**
 * A finger that rests on an element. Browsers for Android also send `contextmenu` then, those for iOS do not; either way
 * it is taken once.
 */
export const useLongPress = (onLongPress: (target: HTMLElement) => void): LongPress => {
  const press = useRef<{ x: number; y: number; timer: ReturnType<typeof setTimeout> } | null>(null);
  const fired = useRef(false);
  const cancel = () => {
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
  };
  const onPointerDown = ({ pointerType, clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    fired.current = false;
    if (pointerType === 'mouse') return;
    const timer = setTimeout(() => {
      fired.current = true;
      onLongPress(currentTarget);
    }, patience);
    press.current = { x: clientX, y: clientY, timer };
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
    const from = press.current;
    if (from && Math.hypot(clientX - from.x, clientY - from.y) > stray) cancel();
  };
  const happened = () => {
    const did = fired.current;
    fired.current = false;
    return did;
  };
  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp: cancel, onPointerCancel: cancel },
    happened,
  };
};
