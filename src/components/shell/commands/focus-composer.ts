import type { MouseEvent } from 'react';

/** Address of a session; `null` is a new one. */
export const sessionHref = (id: string | null): string => (id === null ? '/' : `/s/${id}`);

/** Address of the library of decisions. */
export const libraryHref = '/library';

/** Goes to the library as `goToSession` goes to a session. */
export const goToLibrary = (): void => {
  if (location.pathname !== libraryHref) history.pushState(null, '', libraryHref);
};

/**
 * Goes to a session without asking the server for a page: the frame stays, and the canvas fetches what it lacks. Next
 * follows the browser's own history, so Back and Forward work.
 */
export const goToSession = (id: string | null): void => {
  const href = sessionHref(id);
  if (href !== location.pathname) history.pushState(null, '', href);
};

const composer = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-composer]');

/** Puts the cursor in the field where one writes, where the page has one. */
export const focusComposer = (): void => composer()?.focus();

/** Puts the cursor in the field of the canvas that comes next: after a `goToSession`, when React has rendered it. */
export const focusNextComposer = (): void => {
  const last = composer();
  const observer = new MutationObserver(() => {
    if (!composer() || composer() === last) return;
    observer.disconnect();
    focusComposer();
  });
  observer.observe(document.body, { childList: true, subtree: true });
};

/** True for a click that means "go there", and false where the browser should open a tab or a window. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
