/** The button that was pressed last before the page was alive, and what ends noting it. */
interface EarlyPress {
  pressed?: HTMLElement | null;
  end: () => void;
}

declare global {
  interface Window {
    earlyPress?: EarlyPress;
  }
}

/** Runs in the head of the document, before all other scripts. A button that sends a form works without them. */
export const earlyPressScript = `{
  const note = ({ target }) => { early.pressed = target.closest?.('button[type=button]'); };
  const early = { end: () => removeEventListener('click', note, true) };
  addEventListener('click', note, true);
  window.earlyPress = early;
}`;
