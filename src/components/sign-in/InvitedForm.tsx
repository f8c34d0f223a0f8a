'use client';

import { useTranslations } from 'use-intl';
import { postAuth } from '#/lib/client/api/auth.ts';
import { NewAccountForm } from './NewAccountForm.tsx';

interface Props {
  token: string;
  /** The only e-mail that the invitation is for; null for any. */
  email: string | null;
  /** A message above the fields until the form is sent. */
  notice?: string | undefined;
}

/** Makes an account by an invitation, and goes to its first session. */
export function InvitedForm({ token, email, notice }: Props) {
  const t = useTranslations('signIn');
  return (
    <NewAccountForm
      submit={t('signUp.submit')}
      action="/api/forms/invited-account"
      hidden={{ token }}
      email={email ?? undefined}
      notice={notice}
      create={async ({ name, email: given, password }) => {
        const body = { token, name, email: given, password };
        const { signedIn } = await postAuth<{ signedIn: boolean }>('/api/invited-account', body);
        location.assign(signedIn ? '/' : '/sign-in');
      }}
      explain={({ code }) => {
        // The page without an invitation that counts says what to do next.
        if (code === 'not_found') location.reload();
        return undefined;
      }}
    />
  );
}
