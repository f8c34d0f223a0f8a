'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { passwordLength } from '#/lib/domain/password-length.ts';
import { TextField } from '../ui/field/TextField.tsx';
import { FormError } from './form/FormError.tsx';
import { type FieldProblem, problemOf } from './form/fields.ts';
import { PasswordField } from './form/PasswordField.tsx';
import { SubmitButton } from './form/SubmitButton.tsx';
import { useForm } from './form/useForm.ts';
import { onlyErrors, useFormTexts } from './form/useFormTexts.ts';

interface NewAccount {
  name: string;
  email: string;
  password: string;
  /** Empty where no code is required. */
  code: string;
}

interface Props {
  submit: string;
  /** Where the form goes without scripts, if it can. */
  action?: string;
  /** Further fields of the form without scripts. */
  hidden?: Readonly<Record<string, string>>;
  /** The e-mail where it cannot be chosen. */
  email?: string | undefined;
  /** A message above the fields until the form is sent. */
  notice?: string | undefined;
  codeRequired?: boolean;
  /** Creates the account and leaves the page. Rejects with `ApiError`. */
  create: (account: NewAccount) => Promise<void>;
  /** The text for an error that only this use of the form knows. */
  explain?: (error: ApiError) => string | undefined;
  children?: ReactNode;
}

/** Name, e-mail and password of a new account, and the code where the installation requires one. */
export function NewAccountForm(props: Props) {
  const { submit, action, hidden = {}, codeRequired = false, create, explain, children } = props;
  const t = useTranslations('signIn');
  const texts = useFormTexts();
  const { errors, sending, formProps } = useForm({
    action,
    fields: ['code', 'name', 'email', 'password'],
    check: ({ code, name, email, password }) =>
      onlyErrors({
        code: codeRequired ? texts.field(problemOf.filled(code)) : undefined,
        name: texts.field(problemOf.name(name)),
        email: texts.field(problemOf.email(email)),
        password: texts.field(problemOf.newPassword(password)),
      }),
    send: create,
    explain: (error) => {
      if (!(error instanceof ApiError)) return { form: texts.form(error) };
      const { field = '' } = error.details;
      const known = error.code === 'conflict' ? 'emailTaken' : refusals[field];
      return known ? { [field]: texts.field(known) } : { form: explain?.(error) ?? texts.form(error) };
    },
  });
  const { min, advised } = passwordLength;
  const required = { isRequired: true, validationBehavior: 'aria' } as const;
  return (
    <form {...formProps} className="flex flex-col gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormError>{errors.form ?? props.notice}</FormError>
      {codeRequired && (
        <TextField
          {...required}
          label={t('code.label')}
          description={t('code.help')}
          name="code"
          autoComplete="one-time-code"
          spellCheck="false"
          error={errors.code}
        />
      )}
      <TextField {...required} label={t('fields.name')} name="name" autoComplete="name" error={errors.name} />
      <TextField
        {...required}
        label={t('fields.email')}
        name="email"
        type="email"
        autoComplete="username"
        {...(props.email !== undefined && { defaultValue: props.email, isReadOnly: true })}
        error={errors.email}
      />
      <PasswordField
        label={t('fields.password')}
        description={t('passwordAdvice', { min, advised })}
        name="password"
        autoComplete="new-password"
        error={errors.password}
      />
      <SubmitButton sending={sending}>{submit}</SubmitButton>
      {children}
    </form>
  );
}

/** The problem of a field that passed the check here and was refused by the server. */
const refusals: Record<string, FieldProblem> = {
  code: 'code',
  name: 'name',
  email: 'email',
  password: 'commonPassword',
};
