'use client';

import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { TextField } from '../ui/field/TextField.tsx';
import { FormError } from './form/FormError.tsx';
import { problemOf } from './form/fields.ts';
import { SubmitButton } from './form/SubmitButton.tsx';
import { useForm } from './form/useForm.ts';
import { onlyErrors, useFormTexts } from './form/useFormTexts.ts';

/** Asks for a link by mail. `notice` stands above the field until the form is sent. */
export function ForgotPasswordForm({ notice }: { notice?: string | undefined }) {
  const t = useTranslations('signIn');
  const texts = useFormTexts();
  const { errors, sending, formProps } = useForm({
    action: '/api/forms/forgotten-password',
    fields: ['email'],
    check: ({ email }) => onlyErrors({ email: texts.field(problemOf.email(email)) }),
    send: async (values) => {
      await postAuth('/api/forgotten-password', values);
      location.assign('/forgot-password?sent');
    },
    explain: (error) =>
      error instanceof ApiError && error.code === 'invalid'
        ? { email: texts.field('email') ?? '' }
        : { form: texts.form(error) },
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
      <SubmitButton sending={sending}>{t('forgot.submit')}</SubmitButton>
    </form>
  );
}
