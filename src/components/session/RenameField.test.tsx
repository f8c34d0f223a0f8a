import { expect, it, vi } from 'vitest';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { problem } from '../../../tests/support/components/fake-api.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { storedSession } from '../../../tests/support/sessions.ts';
import { RenameField } from './RenameField.tsx';

const session = storedSession({ title: 'Recusa de cobertura', version: 3 });

const renderField = (rename: Parameters<typeof RenameField>[0]['rename']) => {
  const onDone = vi.fn();
  const onTrouble = vi.fn();
  const page = render(
    <RenameField session={session} rename={rename} onDone={onDone} onTrouble={onTrouble} />,
  );
  const field = page.getByRole('textbox', { name: page.say('shell.rename.label') });
  return { ...page, field, onDone, onTrouble };
};

const conflict = (): Promise<void> => Promise.reject(new ApiError(409, 'conflict', ''));

it('saves the new title over the version that was seen, and gives the focus back', async () => {
  const rename = vi.fn(() => Promise.resolve());
  const { user, field, onDone, say, findByText } = renderField(rename);
  expect(field).toBe(document.activeElement);
  await user.keyboard('Cobertura negada{Enter}');
  expect(rename).toHaveBeenCalledExactlyOnceWith(session, 'Cobertura negada', 3);
  expect(onDone).toHaveBeenCalledExactlyOnceWith(true);
  await findByText(say('shell.rename.saved'));
});

it('saves what was corrected while the title was on its way', async () => {
  let arrive = () => {};
  const rename = vi.fn(() => new Promise<void>((resolve) => (arrive = resolve)));
  const { user, onDone } = renderField(rename);
  await user.keyboard('Cobertura negda{Enter}');
  await user.keyboard('{Backspace}{Backspace}{Backspace}gada{Enter}');
  arrive();
  await expect.poll(() => rename.mock.calls.length).toBe(2);
  expect(rename).toHaveBeenLastCalledWith(session, 'Cobertura negada', 3);
  expect(onDone).not.toHaveBeenCalled();
  arrive();
  await expect.poll(() => onDone.mock.calls).toEqual([[true]]);
});

it('sends nothing where the title is the same, and nothing on Escape', async () => {
  const rename = vi.fn(() => Promise.resolve());
  const { user, onDone } = renderField(rename);
  await user.keyboard('{Enter}');
  await user.keyboard('Outro{Escape}');
  expect(rename).not.toHaveBeenCalled();
  expect(onDone).toHaveBeenCalledTimes(2);
});

it('shows a title that was written elsewhere, keeps what was typed, and saves it on the second Enter', async () => {
  const rename = vi.fn(conflict);
  const { api, user, field, say, findByRole, onDone, onTrouble } = renderField(rename);
  const elsewhere = { ...session, title: 'Plano de saúde', version: 5 };
  api.on(`GET /api/sessions/${session.id}`, elsewhere);
  await user.keyboard('Cobertura negada{Enter}');
  const alert = await findByRole('alert');
  expect(alert.textContent).toBe(say('shell.rename.conflict', { title: 'Plano de saúde' }));
  expect(field).toHaveProperty('value', 'Cobertura negada');
  expect(onTrouble).toHaveBeenLastCalledWith(true);
  expect(onDone).not.toHaveBeenCalled();

  rename.mockImplementation(() => Promise.resolve());
  await user.keyboard('{Enter}');
  expect(rename).toHaveBeenLastCalledWith(session, 'Cobertura negada', 5);
  expect(onDone).toHaveBeenCalledExactlyOnceWith(true);
});

it('says why a title was refused, and stays open', async () => {
  const { api, user, say, findByRole, onDone } = renderField(conflict);
  api.on(`GET /api/sessions/${session.id}`, problem(503, 'unavailable'));
  await user.keyboard('Cobertura negada{Enter}');
  expect((await findByRole('alert')).textContent).toBe(say('errors.unavailable'));
  expect(onDone).not.toHaveBeenCalled();
});
