'use client';

import { useTranslations } from 'use-intl';
import type { ApiError } from '#/lib/client/api/api-error.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { NewAccountForm } from './NewAccountForm.tsx';

/** Creates an account where sign-up is open, and goes to `next`. */
export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations('signIn');
  return (
    <NewAccountForm
      submit={t('signUp.submit')}
      create={async ({ name, email, password }) => {
        await postAuth('/api/auth/sign-up/email', { name, email, password });
        location.assign(next);
      }}
      explain={({ code }: ApiError) => (code === 'forbidden' ? t('errors.signUpClosed') : undefined)}
    />
  );
}
