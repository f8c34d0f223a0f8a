import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { emptyDraft } from '#/lib/client/matters/matter-draft.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { MatterForm } from './MatterForm.tsx';

const matter = { id: newId(), name: 'Prado × Plano', state: 'open' };
const party = { name: 'Plano Exemplo S.A.', document: null, kind: 'company', side: 'client' };

const open = () => {
  const onSave = vi.fn(async () => undefined);
  const form = () => (
    <MatterForm key={newId()} initial={emptyDraft()} submit="Criar" onSave={onSave} onCancel={() => {}} />
  );
  const page = render(form());
  const conflict = { asked: 0, matter, party, reason: 'name', opposed: true, otherDocument: false };
  page.api.on('POST /api/matters/conflicts', ({ body }: { body: unknown }) => {
    const { parties } = body as { parties: { name: string }[] };
    const isKnown = parties.some(({ name }) => name.startsWith('Plano Exemplo'));
    const narrowly = parties.some(({ name }) => name.startsWith('Nomes Longos')) ? 1 : 0;
    return { conflicts: isKnown ? [conflict] : [], compared: 2, narrowly, more: false };
  });
  const name = (place: number) =>
    screen.getByRole('textbox', { name: page.say('matters.fields.partyName', { place }) });
  return { ...page, onSave, name, openAgain: () => page.rerender(form()) };
};

it('compares a name while it is typed, and says where it stands', async () => {
  const { user, say, name } = open();
  expect(screen.getByText(say('matters.check.waiting')).getAttribute('role')).toBe('status');
  await user.type(name(1), 'Plano Exemplo Ltda');
  await screen.findByText(say('matters.check.found', { count: 1, compared: 2 }));
  expect(screen.getByRole('link', { name: 'Prado × Plano' }).getAttribute('href')).toBe(
    `/matters/${matter.id}`,
  );
  expect(screen.getByText(new RegExp(say('matters.opposed')))).toBeDefined();
  await user.clear(name(1));
  await user.type(name(1), 'Outra Pessoa');
  await screen.findByText(say('matters.check.none', { compared: 2 }));
});

it('shows the conflicts again where the same parties stand in another form', async () => {
  const { user, name, openAgain } = open();
  await user.type(name(1), 'Plano Exemplo Ltda');
  await screen.findByRole('link', { name: 'Prado × Plano' });
  openAgain();
  await user.type(name(1), 'Plano Exemplo Ltda');
  await screen.findByRole('link', { name: 'Prado × Plano' });
});

it('says which parties were compared by number and same name alone', async () => {
  const { user, say, name } = open();
  await user.type(name(1), 'Nomes Longos');
  const status = await screen.findByText(new RegExp(say('matters.check.none', { compared: 2 })));
  expect(status.textContent).toContain(say('matters.check.narrowly', { count: 1 }));
});

it('says what is wrong before anything is sent, and keeps what was typed', async () => {
  const { user, say, name, onSave } = open();
  await user.type(name(1), 'Ana Prado');
  const [document] = screen.getAllByRole('textbox', { name: say('matters.fields.document') });
  await user.type(document as HTMLElement, '529.982.247-26');
  await user.click(screen.getByRole('button', { name: 'Criar' }));
  expect(screen.getByRole('alert').textContent).toBe(say('matters.problems.form'));
  expect(screen.getByText(say('matters.problems.document'))).toBeDefined();
  expect(onSave).not.toHaveBeenCalled();
  await user.type(document as HTMLElement, '{Backspace}5');
  await user.click(screen.getByRole('button', { name: 'Criar' }));
  await waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  expect(onSave.mock.calls[0]).toMatchObject([
    { parties: [{ name: 'Ana Prado', document: '529.982.247-25', side: 'client' }], caseNumber: null },
  ]);
});
