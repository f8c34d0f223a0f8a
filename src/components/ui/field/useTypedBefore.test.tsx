import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

function Form() {
  const [form, setForm] = useState({ name: '', notes: '' });
  return (
    <>
      <TextField label="Nome" value={form.name} onChange={(name) => setForm({ ...form, name })} />
      <TextField label="Cargo" />
      <TextArea label="Notas" value={form.notes} onChange={(notes) => setForm({ ...form, notes })} />
      <p>{`${form.name}, ${form.notes}`}</p>
    </>
  );
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('keeps what was typed into the fields of a page before its scripts ran', async () => {
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = renderToString(<Form />);
  const fields = screen.getAllByRole<HTMLInputElement>('textbox');
  for (const field of fields) field.value += ' cedo';
  const root = await act(async () => hydrateRoot(page, <Form />));
  expect(fields.map(({ value }) => value)).toEqual([' cedo', ' cedo', ' cedo']);
  expect(page.querySelector('p')?.textContent).toBe(' cedo,  cedo');
  await act(async () => root.unmount());
});
