/** Runs once no drawer or dialog covers the page: before, the drawer would take the focus back. */
export const whenNothingCovers = (run: () => void): void => {
  const isCovered = () => document.querySelector('[role="dialog"]') !== null;
  if (!isCovered()) {
    run();
    return;
  }
  const observer = new MutationObserver(() => {
    if (isCovered()) return;
    observer.disconnect();
    run();
  });
  observer.observe(document.body, { childList: true, subtree: true });
};
