import { fireEvent } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it, vi } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { useCopyWhole } from './useCopyWhole.ts';

const sessionId = newId();

function List() {
  const list = useRef<HTMLDivElement>(null);
  useCopyWhole(sessionId, list, 300);
  return (
    <div ref={list} role="feed" tabIndex={-1}>
      <p>O plano negou.</p>
    </div>
  );
}

/** A list in which Ctrl+A was pressed. */
const renderSelected = () => {
  const page = render(<List />);
  const text = page.getByText('O plano negou.');
  fireEvent.keyDown(page.getByRole('feed'), { key: 'a', code: 'KeyA', ctrlKey: true });
  /** True where the whole session is copied, and not what is selected on the screen. */
  const copiesWhole = () => !fireEvent(text, new Event('copy', { bubbles: true, cancelable: true }));
  return { text, copiesWhole };
};

it('copies the whole session also from the menu of the right button', () => {
  const { text, copiesWhole } = renderSelected();
  fireEvent(text, new MouseEvent('pointerdown', { bubbles: true, button: 2 }));
  expect(copiesWhole()).toBe(true);
});

it('copies what is selected once the main button was pressed', () => {
  const { text, copiesWhole } = renderSelected();
  fireEvent(text, new MouseEvent('pointerdown', { bubbles: true, button: 0 }));
  expect(copiesWhole()).toBe(false);
});

it("copies the whole session also from the menu of Ctrl and a press on Apple's systems", () => {
  const { text, copiesWhole } = renderSelected();
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
  fireEvent(text, new MouseEvent('pointerdown', { bubbles: true, button: 0, ctrlKey: true }));
  expect(copiesWhole()).toBe(true);
  vi.restoreAllMocks();
});

it.each([{ key: 'ContextMenu' }, { key: 'F10', shiftKey: true }])(
  'copies the whole session also from the menu of the key $key',
  (press) => {
    const { text, copiesWhole } = renderSelected();
    fireEvent.keyDown(text, press);
    expect(copiesWhole()).toBe(true);
    fireEvent.keyDown(text, { key: 'F10' });
    expect(copiesWhole()).toBe(false);
  },
);

it('copies what is selected where the right button selected a word', () => {
  const { text, copiesWhole } = renderSelected();
  fireEvent(text, new MouseEvent('pointerdown', { bubbles: true, button: 2 }));
  getSelection()?.selectAllChildren(text);
  expect(copiesWhole()).toBe(false);
});
