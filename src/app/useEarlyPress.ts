import { useEffect } from 'react';

/**
 * Repeats the last press of a button that came before the page's scripts had run, which nobody heard. A press that comes
 * while React takes over the page has React finish at once, and is heard by it.
 */
export const useEarlyPress = (): void => {
  useEffect(() => {
    const early = window.earlyPress;
    if (!early) return;
    delete window.earlyPress;
    early.end();
    const { pressed } = early;
    if (!pressed || window.event?.type === 'click') return;
    setTimeout(() => pressed.isConnected && pressed.click());
  }, []);
};
