import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { showToast } from '#/lib/client/notices/toast.ts';
import { render } from '../../../tests/support/components/render.tsx';

const shown = () => screen.queryAllByRole('alertdialog').map(({ textContent }) => textContent);

it('undoes by Ctrl+Z what the newest toast tells of, and nothing in a text', async () => {
  const { user } = render(<input aria-label="Título" />);
  const run = vi.fn();
  showToast('Na lixeira.', { label: 'Desfazer', run });
  await screen.findByText('Na lixeira.');
  await user.type(screen.getByRole('textbox'), '{Control>}z{/Control}');
  expect(run).not.toHaveBeenCalled();
  screen.getByRole('textbox').blur();
  await user.keyboard('{Control>}z{/Control}');
  expect(run).toHaveBeenCalledOnce();
  await user.keyboard('{Control>}z{/Control}');
  expect(run).toHaveBeenCalledOnce();
});

it("takes ⌘Z alone on Apple's systems", async () => {
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
  const { user } = render(<p />);
  const run = vi.fn();
  showToast('Na lixeira.', { label: 'Desfazer', run });
  await screen.findByText('Na lixeira.');
  await user.keyboard('{Control>}z{/Control}');
  expect(run).not.toHaveBeenCalled();
  await user.keyboard('{Meta>}z{/Meta}');
  expect(run).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

it('shows one toast about one thing', async () => {
  render(<p />);
  showToast('Arquivada.', undefined, 'a');
  showToast('Na lixeira.', undefined, 'a');
  showToast('Outra.', undefined, 'b');
  await screen.findByText('Outra.');
  expect(shown()).toHaveLength(2);
  expect(screen.queryByText('Arquivada.')).toBeNull();
});
