import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { announce } from '#/lib/client/notices/announce.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { Dialog } from './overlay/Dialog.tsx';

it('is heard also while a dialog is open', async () => {
  const { findByRole, getByText } = render(
    <Dialog title="Excluir" isOpen onOpenChange={() => {}}>
      <button type="button">Sim</button>
    </Dialog>,
  );
  await findByRole('dialog');
  act(() => announce('Mensagem excluída.'));
  await waitFor(() => getByText('Mensagem excluída.'));
  const region = getByText('Mensagem excluída.');
  expect(region.closest('[inert], [aria-hidden="true"]')).toBeNull();
});
