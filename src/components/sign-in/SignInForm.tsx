'use client';

import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { TextField } from '../ui/TextField.tsx';
import { FormError } from './FormError.tsx';
import { problemOf } from './fields.ts';
import { PasswordField } from './PasswordField.tsx';
import { SubmitButton } from './SubmitButton.tsx';
import { useForm } from './useForm.ts';
import { onlyErrors, useFormTexts } from './useFormTexts.ts';

interface Props {
  /** Path to go to once signed in. */
  next: string;
  /** What happened before, said above the fields until the form is sent. */
  notice?: string | undefined;
}

/** E-mail and password. A wrong one is told of the pair, never of one of the two. */
export function SignInForm({ next, notice }: Props) {
  const t = useTranslations('signIn');
  const texts = useFormTexts();
  const { errors, sending, formProps } = useForm({
    fields: ['email', 'password'],
    check: ({ email, password }) =>
      onlyErrors({
        email: texts.field(problemOf.email(email)),
        password: texts.field(problemOf.filled(password)),
      }),
    send: async (values) => {
      await postAuth('/api/auth/sign-in/email', values);
      location.assign(next);
    },
    explain: (error) => {
      const isWrong = error instanceof ApiError && ['unauthenticated', 'invalid'].includes(error.code);
      return { form: isWrong ? t('errors.wrong') : texts.form(error) };
    },
  });
  return (
    <form {...formProps} className="flex flex-col gap-5">
      <FormError>{errors.form ?? notice}</FormError>
      <TextField
        label={t('fields.email')}
        name="email"
        type="email"
        autoComplete="username"
        isRequired
        validationBehavior="aria"
        error={errors.email}
      />
      <PasswordField
        label={t('fields.password')}
        name="password"
        autoComplete="current-password"
        error={errors.password}
      />
      <SubmitButton sending={sending}>{t('signIn.submit')}</SubmitButton>
    </form>
  );
}
