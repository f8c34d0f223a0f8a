'use client';

import { useCallback } from 'react';
import { useTypedText } from '#/hooks/typed/typed.tsx';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { postAuth } from '#/lib/client/api/auth.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { useShell } from '../frame/ShellContext.tsx';

/** Signs out; where this device has texts that the server does not have, first asks whether they stay. */
export const useSignOut = (): (() => void) => {
  const typed = useTypedText();
  const { open } = useShell();
  const leave = useLeave();
  return useCallback(() => {
    void typed.whenLoaded().then(() => (typed.all().length > 0 ? open('sign-out') : leave('keep')));
  }, [typed, open, leave]);
};

/**
 * Ends the sign-in on the server, deletes the texts on this device where that was chosen, and leaves for the way in.
 * Where the server does not end the sign-in, says so and stays, with all texts.
 */
export const useLeave = (): ((texts: 'keep' | 'delete') => Promise<void>) => {
  const typed = useTypedText();
  const errorText = useErrorText();
  return useCallback(
    async (texts) => {
      try {
        await postAuth('/api/auth/sign-out', {});
      } catch (error) {
        showToast(errorText(error));
        return;
      }
      await (texts === 'delete' ? typed.forgetAll() : typed.flush());
      location.assign('/sign-in');
    },
    [typed, errorText],
  );
};
