'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Keeps the keyboard within a place when the element that has the focus goes, as a row that is deleted: the nearest part
 * around it that stays gets the focus, which would begin at the top of the page otherwise.
 */
export const useKeptFocus = (place: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const whole = place.current;
    if (!whole) return;
    /** The element that had the focus last, and what stands around it, from the inside to the whole. */
    let path: Element[] = [];
    const note = ({ target }: FocusEvent) => {
      path = target instanceof Element ? partsAround(target, whole) : [];
    };
    const keep = () => {
      if (path.length === 0 || path[0]?.isConnected || document.activeElement !== document.body) return;
      path.find((part) => part.isConnected && takesFocus(part));
      path = [];
    };
    const observer = new MutationObserver(keep);
    observer.observe(whole, { childList: true, subtree: true });
    whole.addEventListener('focusin', note);
    return () => {
      observer.disconnect();
      whole.removeEventListener('focusin', note);
    };
  }, [place]);

const partsAround = (target: Element, whole: Element): Element[] => {
  const parts: Element[] = [];
  for (let part: Element | null = target; part; part = part === whole ? null : part.parentElement)
    parts.push(part);
  return parts;
};

/** False for what is hidden. A part that is no control can be focused until the focus goes on. */
const takesFocus = (part: Element): boolean => {
  if (!(part instanceof HTMLElement)) return false;
  const isControl = part.hasAttribute('tabindex');
  if (!isControl) part.tabIndex = -1;
  part.focus({ preventScroll: true });
  const isTaken = document.activeElement === part;
  if (!isControl && isTaken) returnTabIndex(part);
  else if (!isControl) part.removeAttribute('tabindex');
  return isTaken;
};

/** A window that loses the focus takes it from no part: that has it again when the reader comes back. */
const returnTabIndex = (part: HTMLElement): void => {
  const onBlur = () => {
    if (document.activeElement === part) return;
    part.removeAttribute('tabindex');
    part.removeEventListener('blur', onBlur);
  };
  part.addEventListener('blur', onBlur);
};
