'use client';

import { showToast } from '#/components/ui/Toast.tsx';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { api } from '#/lib/client/api/api.ts';

/** Ends the sign-in on the server and goes to the sign-in page; reports a failure and stays. */
export const useSignOut = (): (() => void) => {
  const errorText = useErrorText();
  return () => {
    api.post('/api/auth/sign-out', {}).then(
      () => location.assign('/sign-in'),
      (error: unknown) => showToast(errorText(error)),
    );
  };
};
