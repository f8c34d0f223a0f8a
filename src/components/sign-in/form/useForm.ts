'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useHydrated } from '#/hooks/useHydrated.ts';

/** Error texts by field; `form` for an error of the form as a whole. */
export type FormErrors<F extends string> = Partial<Record<F | 'form', string>>;

type Values<F extends string> = Record<F, string>;

interface Options<F extends string> {
  fields: readonly F[];
  /** Where the form goes without scripts. A form without it cannot be used before the scripts run. */
  action?: string | undefined;
  /** Checks the values before they are sent. */
  check: (values: Values<F>) => FormErrors<F>;
  /** Rejects with an error that `explain` turns into texts. */
  send: (values: Values<F>) => Promise<void>;
  explain: (error: unknown) => FormErrors<F>;
}

/**
 * A form that is checked, sent once at a time, and shows each error beside its field. The first field with an error gets
 * the focus, so that a screen reader reads the error.
 */
export const useForm = <F extends string>({ fields, action, check, send, explain }: Options<F>) => {
  const form = useRef<HTMLFormElement>(null);
  const hasScripts = useHydrated();
  const [errors, setErrors] = useState<FormErrors<F>>({});
  const [sending, setSending] = useState(false);
  useEffect(() => {
    if (Object.keys(errors).length > 0) focusFirstInvalid(form.current);
  }, [errors]);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const values = valuesOf(event.currentTarget, fields);
    const problems = check(values);
    setErrors(problems);
    if (Object.values(problems).some(Boolean)) return;
    setSending(true);
    await send(values).catch((error: unknown) => setErrors(explain(error)));
    setSending(false);
  };
  // With `post`, a form sent before the scripts have loaded does not put the password into the address.
  const inert = action === undefined && !hasScripts;
  return {
    errors,
    sending,
    formProps: { ref: form, action, inert, method: 'post', noValidate: true, onSubmit: submit } as const,
  };
};

const valuesOf = <F extends string>(form: HTMLFormElement, fields: readonly F[]): Values<F> => {
  const data = new FormData(form);
  return Object.fromEntries(fields.map((field) => [field, String(data.get(field) ?? '')])) as Values<F>;
};

const focusFirstInvalid = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLInputElement>('input[aria-invalid="true"]')?.focus();
