'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { FormError } from '../sign-in/form/FormError.tsx';
import { problemOf } from '../sign-in/form/fields.ts';
import { useForm } from '../sign-in/form/useForm.ts';
import { onlyErrors, useFormTexts } from '../sign-in/form/useFormTexts.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/field/TextField.tsx';

/** Changes the user's name; shows the e-mail, which cannot be changed. */
export function NameForm({ name, email }: { name: string; email: string }) {
  const t = useTranslations();
  const texts = useFormTexts();
  const router = useRouter();
  const { errors, sending, formProps } = useForm({
    fields: ['name'],
    check: (values) => onlyErrors({ name: texts.field(problemOf.name(values.name)) }),
    send: async (values) => {
      await postAuth('/api/auth/update-user', values);
      showToast(t('account.profile.saved'));
      router.refresh();
    },
    explain: (error) =>
      error instanceof ApiError && error.code === 'invalid'
        ? { name: t('signIn.errors.name') }
        : { form: texts.form(error) },
  });
  return (
    <form {...formProps} className="flex flex-col gap-5">
      <FormError>{errors.form}</FormError>
      <TextField
        label={t('signIn.fields.name')}
        name="name"
        defaultValue={name}
        autoComplete="name"
        isRequired
        validationBehavior="aria"
        error={errors.name}
      />
      <div className="flex flex-col gap-1.5">
        <p className="font-medium">{t('signIn.fields.email')}</p>
        <p className="text-ink-2">{email}</p>
      </div>
      <Button type="submit" isPending={sending} className="self-start">
        {t('account.profile.submit')}
      </Button>
    </form>
  );
}
