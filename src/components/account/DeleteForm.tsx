'use client';

import { useTranslations } from 'use-intl';
import { type DeletionReceipt, deleteAccount } from '#/lib/client/api/account.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { FormError } from '../sign-in/form/FormError.tsx';
import { problemOf } from '../sign-in/form/fields.ts';
import { PasswordField } from '../sign-in/form/PasswordField.tsx';
import { useForm } from '../sign-in/form/useForm.ts';
import { onlyErrors, useFormTexts } from '../sign-in/form/useFormTexts.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { DialogActions } from '../ui/overlay/Dialog.tsx';

interface Props {
  email: string;
  hasPassword: boolean;
  onCancel: () => void;
  onDeleted: (receipt: DeletionReceipt) => void;
}

/** Asks for the password, where there is one, and for the e-mail typed out. */
export function DeleteForm({ email, hasPassword, onCancel, onDeleted }: Props) {
  const t = useTranslations('account.delete');
  const common = useTranslations('common');
  const signIn = useTranslations('signIn');
  const texts = useFormTexts();
  const isEmail = (typed: string) => typed.normalize('NFC').trim().toLowerCase() === email;
  const { errors, sending, formProps } = useForm({
    fields: ['password', 'email'],
    check: ({ password, email: typed }) =>
      onlyErrors({
        password: hasPassword ? texts.field(problemOf.filled(password)) : undefined,
        email: isEmail(typed) ? undefined : t('errors.email'),
      }),
    send: async ({ password, email: typed }) =>
      onDeleted(await deleteAccount({ email: typed, ...(hasPassword && { password }) })),
    explain: (error) => {
      const field = error instanceof ApiError ? error.details.field : undefined;
      if (field === 'password') return { password: t('errors.password') };
      if (field === 'email') return { email: t('errors.email') };
      if (field === 'role' || field === 'signIn') return { form: t(`errors.${field}`) };
      return { form: texts.form(error) };
    },
  });
  return (
    <form {...formProps} className="flex flex-col gap-5">
      <p className="text-pretty text-ink-2">{t('what')}</p>
      <FormError>{errors.form}</FormError>
      {hasPassword && (
        <PasswordField
          label={signIn('fields.password')}
          name="password"
          autoComplete="current-password"
          error={errors.password}
        />
      )}
      <TextField
        label={t('email', { email })}
        name="email"
        type="email"
        autoComplete="off"
        isRequired
        validationBehavior="aria"
        error={errors.email}
      />
      <DialogActions>
        <Button look="quiet" onPress={onCancel}>
          {common('cancel')}
        </Button>
        <Button type="submit" look="danger" isPending={sending}>
          {sending ? t('working') : t('submit')}
        </Button>
      </DialogActions>
    </form>
  );
}
