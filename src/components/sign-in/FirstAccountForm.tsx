'use client';

import { useTranslations } from 'use-intl';
import { postAuth } from '#/lib/client/api/auth.ts';
import { NewAccountForm } from './NewAccountForm.tsx';

/** Creates the first account of an installation and goes to its first session. */
export function FirstAccountForm({ codeRequired }: { codeRequired: boolean }) {
  const t = useTranslations('signIn');
  return (
    <NewAccountForm
      submit={t('first.submit')}
      codeRequired={codeRequired}
      create={async ({ code, ...account }) => {
        const body = codeRequired ? { ...account, code } : account;
        const { signedIn } = await postAuth<{ signedIn: boolean }>('/api/first-account', body);
        location.assign(signedIn ? '/' : '/sign-in');
      }}
      explain={({ code }) => {
        // Another person created the first account meanwhile; the sign-in page is the next step.
        if (code === 'not_found') location.assign('/sign-in');
        return code === 'forbidden' ? t('errors.loopback') : undefined;
      }}
    />
  );
}
