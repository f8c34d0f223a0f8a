import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { render } from '../../../tests/support/components/render.tsx';
import { DayField } from './DayField.tsx';

function Stored({ first, onSave }: { first: string | null; onSave: (day: string | null) => void }) {
  const [day, setDay] = useState(first);
  const save = async (next: string | null) => {
    onSave(next);
    setDay(next);
    return true;
  };
  return <DayField label="Data" day={day} isWritable onSave={save} />;
}

const shown = (first: string | null) => {
  const onSave = vi.fn();
  render(<Stored first={first} onSave={onSave} />);
  const field = screen.getByLabelText<HTMLInputElement>('Data');
  return { field, onSave, type: (value: string) => fireEvent.change(field, { target: { value } }) };
};

it('keeps the years that a date field gives while one is typed, and stores the day once it is whole', async () => {
  const { field, onSave, type } = shown(null);
  for (const day of ['0002-05-03', '0020-05-03', '0202-05-03']) {
    type(day);
    expect(field.value).toBe(day);
  }
  expect(onSave).not.toHaveBeenCalled();
  type('2026-05-03');
  fireEvent.blur(field);
  await waitFor(() => expect(onSave.mock.calls).toEqual([['2026-05-03']]));
  expect(field.value).toBe('2026-05-03');
});

it('stores that a day was emptied only when one leaves the field', async () => {
  const { field, onSave, type } = shown('2026-05-03');
  type('');
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.blur(field);
  await waitFor(() => expect(onSave.mock.calls).toEqual([[null]]));
  expect(field.value).toBe('');
});

it('has the stored day again where one leaves a day without a part of it', () => {
  const { field, onSave, type } = shown('2026-05-03');
  type('0026-05-03');
  fireEvent.blur(field);
  expect(field.value).toBe('2026-05-03');
  type('');
  vi.spyOn(field, 'validity', 'get').mockReturnValue({ ...field.validity, badInput: true });
  fireEvent.blur(field);
  expect(field.value).toBe('2026-05-03');
  expect(onSave).not.toHaveBeenCalled();
});
