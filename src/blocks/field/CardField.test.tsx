import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newId } from '#/lib/domain/new-id.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { until } from '../../../tests/support/until.ts';
import { CardField } from './CardField.tsx';

const renderField = () => {
  const onSave = vi.fn(() => Promise.resolve(true));
  const page = render(
    <CardField
      sessionId={newId()}
      name="card.thesis"
      value="A recusa é abusiva."
      version={1}
      onSave={onSave}
      label="Tese"
      lines="one"
      maxLength={4_000}
      isWritable
    />,
  );
  return { ...page, onSave, field: screen.getByRole('textbox', { name: 'Tese' }) };
};

it('gives back what Escape took, until something else is typed', async () => {
  const { user, field, say } = renderField();
  await user.type(field, ' E gera dano.{Escape}');
  expect(field).toHaveProperty('value', 'A recusa é abusiva.');
  await user.click(screen.getByRole('button', { name: say('cards.field.restore') }));
  expect(field).toHaveProperty('value', 'A recusa é abusiva. E gera dano.');
  expect(document.activeElement).toBe(field);
  expect(screen.queryByRole('button', { name: say('cards.field.restore') })).toBeNull();
});

it('offers nothing to undo where nothing was typed', async () => {
  const { user, field, say } = renderField();
  await user.type(field, '{Escape}');
  expect(screen.queryByRole('button', { name: say('cards.field.restore') })).toBeNull();
});

it('saves on Enter, and not on the Enter that ends the composition of a word', async () => {
  const { user, field, onSave } = renderField();
  await user.type(field, ' E nul');
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 });
  await until(() => expect(onSave).toHaveBeenCalledExactlyOnceWith('A recusa é abusiva. E nul'));
});
