/**
 * Keys pressed together, joined by `+`, such as `Mod+Alt+N`, `F2` or `?`. `Mod` is Ctrl, or ⌘ on Apple's systems. The
 * last part is the `key` of the keyboard event.
 */
export type Shortcut = string;

/** The part of a keyboard event, the browser's or React's, that decides whether a shortcut was pressed. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'
>;

/** What the modifier keys are called on this machine. */
export interface ModifierNames {
  control: string;
  alt: string;
}

/** True on Apple's systems, where shortcuts are held with ⌘ and ⌥ instead of Ctrl and Alt. */
export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const partsOf = (shortcut: Shortcut) => {
  const parts = shortcut.split('+');
  return { key: parts.at(-1) ?? '', hasMod: parts.includes('Mod'), hasAlt: parts.includes('Alt') };
};

/** True where the event is this shortcut. Shift is not compared: `?` needs it on some keyboards and not on others. */
export const matchesShortcut = (event: KeyPress, shortcut: Shortcut): boolean => {
  const { key, hasMod, hasAlt } = partsOf(shortcut);
  if (event.altKey !== hasAlt || (event.ctrlKey || event.metaKey) !== hasMod) return false;
  // There, Ctrl with a letter moves the cursor.
  if (hasMod && event.ctrlKey && isApple()) return false;
  // With Alt held, a letter's key writes another character on some systems; its place on the keyboard stays.
  return hasAlt ? event.code === `Key${key}` : event.key.toLowerCase() === key.toLowerCase();
};

/** True for a shortcut without a modifier: in a text field its key writes a character. */
export const isSingleKey = (shortcut: Shortcut): boolean => !/^(Mod|Alt)\+/.test(shortcut);

/** The shortcut as it is shown, such as `Ctrl+Alt+N` or `⌘+K`. */
export const shortcutLabel = (shortcut: Shortcut, { control, alt }: ModifierNames): string => {
  const labels: Record<string, string> = { ...keyLabels, Mod: control, Alt: alt };
  return shortcut
    .split('+')
    .map((part) => labels[part] ?? part)
    .join('+');
};

const keyLabels = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Delete: 'Del' };

/** True where a single key belongs to a text field, a list of choices, an open menu or a dialog. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="menu"], [role="dialog"], [role="alertdialog"]') !== null);
