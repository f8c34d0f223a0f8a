import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSingleKey, type KeyPress, matchesShortcut, shortcutLabel } from './shortcut.ts';

const press = (key: string, given: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  preventDefault: () => {},
  ...given,
});

afterEach(() => void vi.unstubAllGlobals());

describe('matchesShortcut', () => {
  it('takes Ctrl or ⌘ for Mod', () => {
    expect(matchesShortcut(press('k', { ctrlKey: true }), 'Mod+K')).toBe(true);
    expect(matchesShortcut(press('K', { metaKey: true }), 'Mod+K')).toBe(true);
    expect(matchesShortcut(press('k'), 'Mod+K')).toBe(false);
  });

  it("takes ⌘ alone for Mod on Apple's systems", () => {
    vi.stubGlobal('navigator', { platform: 'MacIntel' });
    expect(matchesShortcut(press('k', { metaKey: true }), 'Mod+K')).toBe(true);
    expect(matchesShortcut(press('k', { ctrlKey: true }), 'Mod+K')).toBe(false);
    expect(matchesShortcut(press('F2', { ctrlKey: true }), 'F2')).toBe(false);
  });

  it('takes no modifier that the shortcut does not have', () => {
    expect(matchesShortcut(press('k', { ctrlKey: true, altKey: true }), 'Mod+K')).toBe(false);
    expect(matchesShortcut(press('F2', { ctrlKey: true }), 'F2')).toBe(false);
    expect(matchesShortcut(press('?', { altKey: true }), '?')).toBe(false);
  });

  it('tells a letter with Alt by its place on the keyboard', () => {
    expect(matchesShortcut(press('˜', { code: 'KeyN', metaKey: true, altKey: true }), 'Mod+Alt+N')).toBe(
      true,
    );
    expect(matchesShortcut(press('n', { code: 'KeyB', metaKey: true, altKey: true }), 'Mod+Alt+N')).toBe(
      false,
    );
  });
});

it('isSingleKey tells keys that write a character from those held with a modifier', () => {
  expect(['/', '?', 'F2', 'Delete'].every(isSingleKey)).toBe(true);
  expect(['Mod+K', 'Mod+Alt+N'].some(isSingleKey)).toBe(false);
});

it('shortcutLabel shows the names of this machine', () => {
  expect(shortcutLabel('Mod+Alt+N', { control: '⌘', alt: '⌥' })).toBe('⌘+⌥+N');
  expect(shortcutLabel('Delete', { control: 'Ctrl', alt: 'Alt' })).toBe('Del');
  expect(shortcutLabel('ArrowUp+ArrowDown', { control: 'Ctrl', alt: 'Alt' })).toBe('↑+↓');
});
