'use client';

import { useTranslations } from 'use-intl';
import { postAuth } from '#/lib/client/api/auth.ts';
import { NewAccountForm } from './NewAccountForm.tsx';

/** Makes the first account of an installation and goes on to its first session. */
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
        // Somebody else was faster: the page that knows what to do now is the one to sign in.
        if (code === 'not_found') location.assign('/sign-in');
        return code === 'forbidden' ? t('errors.loopback') : undefined;
      }}
    />
  );
}
