'use client';

import { useErrorText } from '#/i18n/useErrorText.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { showToast } from '#/lib/client/notices/toast.ts';

/** Ends the sign-in on the server and goes to the sign-in page; reports a failure and stays. */
export const useSignOut = (): (() => void) => {
  const errorText = useErrorText();
  return () => {
    postAuth('/api/auth/sign-out', {}).then(
      () => location.assign('/sign-in'),
      (error: unknown) => showToast(errorText(error)),
    );
  };
};
