const composer = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-composer]');

/** Puts the cursor in the composer, where the screen has one. */
export const focusComposer = (): void => composer()?.focus();

/** Puts the cursor in the composer of the screen that comes next, once React has rendered it. */
export const focusNextComposer = (): void => {
  const last = composer();
  const observer = new MutationObserver(() => {
    if (!composer() || composer() === last) return;
    observer.disconnect();
    focusComposer();
  });
  observer.observe(document.body, { childList: true, subtree: true });
};
