'use client';

import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** Milliseconds that a touch lasts before it counts, and pixels that it may move meanwhile. */
const patience = 500;
const stray = 10;

interface Options {
  onLongPress: (target: HTMLElement) => void;
  /** Called for a context menu that no touch asked for. */
  onMenu: (target: HTMLElement) => void;
}

interface LongPress {
  handlers: {
    onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
    onContextMenu: (event: MouseEvent<HTMLElement>) => void;
  };
  /** True once after a long press, so that the click that follows it is ignored. */
  happened: () => boolean;
}

/**
 * Recognises a long press on an element. Browsers on Android also send `contextmenu` for one, some before and some after
 * this much time, those on iOS do not; either way the handler runs once.
 */
export const useLongPress = ({ onLongPress, onMenu }: Options): LongPress => {
  const press = useRef<{ x: number; y: number; timer: ReturnType<typeof setTimeout> } | null>(null);
  const isTouched = useRef(false);
  const fired = useRef(false);
  const cancel = () => {
    if (press.current) clearTimeout(press.current.timer);
    press.current = null;
    isTouched.current = false;
  };
  const fire = (target: HTMLElement) => {
    if (fired.current) return;
    fired.current = true;
    onLongPress(target);
  };
  const onPointerDown = ({ pointerType, clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    fired.current = false;
    isTouched.current = pointerType !== 'mouse';
    if (!isTouched.current) return;
    const timer = setTimeout(() => fire(currentTarget), patience);
    press.current = { x: clientX, y: clientY, timer };
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
    const from = press.current;
    if (from && Math.hypot(clientX - from.x, clientY - from.y) > stray) cancel();
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    if (isTouched.current) fire(event.currentTarget);
    else onMenu(event.currentTarget);
  };
  const happened = () => {
    const did = fired.current;
    fired.current = false;
    return did;
  };
  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp: cancel, onPointerCancel: cancel, onContextMenu },
    happened,
  };
};
