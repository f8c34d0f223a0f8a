'use client';

import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { passwordLength } from '#/lib/domain/password-length.ts';
import { FormError } from './form/FormError.tsx';
import { problemOf } from './form/fields.ts';
import { PasswordField } from './form/PasswordField.tsx';
import { SubmitButton } from './form/SubmitButton.tsx';
import { useForm } from './form/useForm.ts';
import { onlyErrors, useFormTexts } from './form/useFormTexts.ts';

interface Props {
  token: string;
  /** A message above the field until the form is sent. */
  notice?: string | undefined;
}

/** Sets a new password by the token of a link, and goes on to signing in. */
export function ResetPasswordForm({ token, notice }: Props) {
  const t = useTranslations('signIn');
  const texts = useFormTexts();
  const { errors, sending, formProps } = useForm({
    action: '/api/forms/reset-password',
    fields: ['password'],
    check: ({ password }) => onlyErrors({ password: texts.field(problemOf.newPassword(password)) }),
    send: async ({ password }) => {
      await postAuth('/api/reset-password', { token, password });
      location.assign('/sign-in?reset');
    },
    explain: (error) => {
      if (!(error instanceof ApiError)) return { form: texts.form(error) };
      // The page without a link that counts says what to do next.
      if (error.code === 'not_found') location.reload();
      return error.code === 'invalid'
        ? { password: texts.field('commonPassword') ?? '' }
        : { form: texts.form(error) };
    },
  });
  const { min, advised } = passwordLength;
  return (
    <form {...formProps} className="flex flex-col gap-5">
      <input type="hidden" name="token" value={token} />
      <FormError>{errors.form ?? notice}</FormError>
      <PasswordField
        label={t('reset.password')}
        description={t('passwordAdvice', { min, advised })}
        name="password"
        autoComplete="new-password"
        error={errors.password}
      />
      <SubmitButton sending={sending}>{t('reset.submit')}</SubmitButton>
    </form>
  );
}
