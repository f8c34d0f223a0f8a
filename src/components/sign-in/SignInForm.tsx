'use client';

import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { TextField } from '../ui/field/TextField.tsx';
import { FormError } from './form/FormError.tsx';
import { problemOf } from './form/fields.ts';
import { PasswordField } from './form/PasswordField.tsx';
import { SubmitButton } from './form/SubmitButton.tsx';
import { useForm } from './form/useForm.ts';
import { onlyErrors, useFormTexts } from './form/useFormTexts.ts';

interface Props {
  /** Path to go to after sign-in. */
  next: string;
  /** A message above the fields until the form is sent. */
  notice?: string | undefined;
}

/** Signs in by e-mail and password. A refusal never says which of the two was wrong. */
export function SignInForm({ next, notice }: Props) {
  const t = useTranslations('signIn');
  const texts = useFormTexts();
  const { errors, sending, formProps } = useForm({
    action: '/api/forms/sign-in',
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
      if (error instanceof ApiError && error.code === 'forbidden') return { form: t('errors.disabled') };
      const isWrong = error instanceof ApiError && ['unauthenticated', 'invalid'].includes(error.code);
      return { form: isWrong ? t('errors.wrong') : texts.form(error) };
    },
  });
  return (
    <form {...formProps} className="flex flex-col gap-5">
      <input type="hidden" name="next" value={next} />
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
