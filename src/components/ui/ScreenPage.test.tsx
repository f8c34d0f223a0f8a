import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { render } from '../../../tests/support/components/render.tsx';
import { ScreenPage } from './ScreenPage.tsx';

/** Rows that go when their button is pressed, and a panel that goes with its last button. */
function Rows() {
  const [rows, setRows] = useState(['Um', 'Dois']);
  return (
    <ScreenPage title="Linhas">
      <section aria-label="Parte">
        {rows.length > 0 && (
          <ul aria-label="Lista">
            {rows.map((row) => (
              <li key={row}>
                <button type="button" onClick={() => setRows(rows.filter((each) => each !== row))}>
                  {row}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <button type="button">Outro</button>
    </ScreenPage>
  );
}

it('keeps the focus beside what went, in the nearest part that stays', async () => {
  const { user } = render(<Rows />);
  const list = screen.getByRole('list', { name: 'Lista' });
  await user.click(screen.getByRole('button', { name: 'Um' }));
  await waitFor(() => expect(document.activeElement).toBe(list));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Dois' }));
  expect(list.hasAttribute('tabindex')).toBe(false);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Parte' })));
});

it('keeps the focus while another window is used', async () => {
  const { user } = render(<Rows />);
  const list = screen.getByRole('list', { name: 'Lista' });
  await user.click(screen.getByRole('button', { name: 'Um' }));
  await waitFor(() => expect(document.activeElement).toBe(list));
  fireEvent.blur(list);
  expect(list.hasAttribute('tabindex')).toBe(true);
  await user.tab();
  expect(list.hasAttribute('tabindex')).toBe(false);
});

it('leaves a part as it was that cannot have the focus', async () => {
  const { user } = render(<Rows />);
  const list = screen.getByRole('list', { name: 'Lista' });
  list.focus = () => {};
  await user.click(screen.getByRole('button', { name: 'Um' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Parte' })));
  expect(list.hasAttribute('tabindex')).toBe(false);
});

it('leaves the focus where it is when something else goes', async () => {
  const { user } = render(<Rows />);
  const other = screen.getByRole('button', { name: 'Outro' });
  screen.getByRole('button', { name: 'Um' }).focus();
  other.focus();
  screen.getByRole('button', { name: 'Um' }).click();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Um' })).toBeNull());
  expect(document.activeElement).toBe(other);
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Dois' }));
});
