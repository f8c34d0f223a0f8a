'use client';

import { type PointerEvent, useRef } from 'react';

/** Milliseconds that a touch lasts before it counts, and pixels that it may move meanwhile. */
const patience = 500;
const stray = 10;

interface LongPress {
  handlers: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
  /** True once after a long press, so that the click that follows it is ignored. */
  happened: () => boolean;
}

/**
 * Recognises a long press on an element. Browsers on Android also send `contextmenu` for one, those on iOS do not; either
 * way the handler runs once.
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
