import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useForm } from './useForm.ts';

function Form({ action }: { action?: string }) {
  const { formProps } = useForm({
    fields: [],
    action,
    check: () => ({}),
    send: async () => {},
    explain: () => ({}),
  });
  return <form aria-label="form" {...formProps} />;
}

const pageOf = (element: React.ReactElement): HTMLFormElement => {
  document.body.innerHTML = `<main>${renderToString(element)}</main>`;
  return document.querySelector('form') as HTMLFormElement;
};

it('takes no input before the scripts run where nothing takes what is sent', async () => {
  const form = pageOf(<Form />);
  expect(form.hasAttribute('inert')).toBe(true);
  await act(async () => {
    hydrateRoot(document.querySelector('main') as HTMLElement, <Form />);
  });
  expect(form.hasAttribute('inert')).toBe(false);
});

it('is sent without scripts where it has an address', () => {
  const form = pageOf(<Form action="/api/forms/sign-in" />);
  expect(form.hasAttribute('inert')).toBe(false);
  expect(form.getAttribute('action')).toBe('/api/forms/sign-in');
  expect(form.method).toBe('post');
});
