import { createPortal } from 'react-dom';
import { expect, it, vi } from 'vitest';
import { render } from '../../../../tests/support/components/render.tsx';
import type { BlockScroll } from '../scroll/useBlockScroll.ts';
import { useListKeys } from './useListKeys.ts';

const scrollOf = () => ({
  scrollTo: vi.fn(),
  release: vi.fn(),
  virtualizer: { range: null, scrollElement: null },
});

/** A list with a message that has a button, fields, and an open menu elsewhere in the page. */
function List({ scroll }: { scroll: ReturnType<typeof scrollOf> }) {
  const onKeyDown = useListKeys(scroll as unknown as BlockScroll, 3);
  return (
    <div role="feed" tabIndex={-1} onKeyDown={onKeyDown}>
      <button type="button">Copiar</button>
      <select aria-label="Vara" />
      <textarea aria-label="Texto" />
      <button type="button" onKeyDown={(event) => event.preventDefault()}>
        Própria
      </button>
      {createPortal(
        <div role="presentation">
          <button type="button">Excluir</button>
        </div>,
        document.body,
      )}
    </div>
  );
}

const renderList = () => {
  const scroll = scrollOf();
  return { ...render(<List scroll={scroll} />), scroll };
};

it('goes to the ends of the session by Home and End', async () => {
  const { user, scroll, getByRole } = renderList();
  getByRole('button', { name: 'Copiar' }).focus();
  await user.keyboard('{Home}{End}');
  expect(scroll.scrollTo.mock.calls).toEqual([[{ position: 1, offset: 0, gapAbove: 24 }], ['end']]);
  expect(scroll.release).toHaveBeenCalledTimes(2);
});

it.each([
  ['combobox', 'Vara'],
  ['textbox', 'Texto'],
  ['button', 'Própria'],
  ['button', 'Excluir'],
])('leaves its keys to the %s "%s"', async (role, name) => {
  const { user, scroll, getByRole } = renderList();
  getByRole(role, { name }).focus();
  await user.keyboard('{Home}{End}');
  expect([scroll.scrollTo.mock.calls, scroll.release.mock.calls]).toEqual([[], []]);
});
