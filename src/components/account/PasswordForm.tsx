'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { passwordLength } from '#/lib/domain/password-length.ts';
import { FormError } from '../sign-in/form/FormError.tsx';
import { problemOf } from '../sign-in/form/fields.ts';
import { PasswordField } from '../sign-in/form/PasswordField.tsx';
import { useForm } from '../sign-in/form/useForm.ts';
import { onlyErrors, useFormTexts } from '../sign-in/form/useFormTexts.ts';
import { Button } from '../ui/Button.tsx';

/** Changes the password. The fields are cleared afterwards. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations();
  const texts = useFormTexts();
  const router = useRouter();
  const [changes, setChanges] = useState(0);
  const { errors, sending, formProps } = useForm({
    fields: ['currentPassword', 'newPassword'],
    check: ({ currentPassword, newPassword }) =>
      onlyErrors({
        currentPassword: texts.field(problemOf.filled(currentPassword)),
        newPassword: texts.field(problemOf.newPassword(newPassword)),
      }),
    send: async (values) => {
      await postAuth('/api/auth/change-password', values);
      showToast(t('account.password.changed'));
      setChanges((count) => count + 1);
      router.refresh();
    },
    explain: (error) => {
      const field = error instanceof ApiError ? error.details.field : undefined;
      if (field === 'currentPassword') return { currentPassword: t('account.password.wrong') };
      if (field === 'newPassword') return { newPassword: texts.field('commonPassword') ?? '' };
      return { form: texts.form(error) };
    },
  });
  const { min, advised } = passwordLength;
  return (
    <form {...formProps} key={changes} className="flex flex-col gap-5">
      <FormError>{errors.form}</FormError>
      {/* Password managers learn by it whose password changes. */}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordField
        label={t('account.password.current')}
        name="currentPassword"
        autoComplete="current-password"
        error={errors.currentPassword}
      />
      <PasswordField
        label={t('account.password.new')}
        description={t('signIn.passwordAdvice', { min, advised })}
        name="newPassword"
        autoComplete="new-password"
        error={errors.newPassword}
      />
      <Button type="submit" isPending={sending} className="self-start">
        {t('account.password.submit')}
      </Button>
    </form>
  );
}
