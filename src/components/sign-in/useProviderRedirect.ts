'use client';

import { useState } from 'react';
import { postAuth } from '#/lib/client/api/auth.ts';
import { useFormTexts } from './form/useFormTexts.ts';

interface Redirect {
  endpoint: '/api/auth/sign-in/social' | '/api/auth/link-social';
  provider: 'google' | 'oidc';
  /** Path to come back to. */
  back: string;
  /** Path to come back to with the code of an error. */
  backWithError: string;
}

/** Leaves for the page of a provider. `error` is the text of what prevented that, or at first `arrivedWith`. */
export const useProviderRedirect = (redirect: Redirect, arrivedWith?: string) => {
  const texts = useFormTexts();
  const [error, setError] = useState(arrivedWith);
  const leave = async () => {
    try {
      const { endpoint, provider, back, backWithError } = redirect;
      const body = { provider, callbackURL: back, errorCallbackURL: backWithError };
      const { url } = await postAuth<{ url: string }>(endpoint, body);
      location.assign(url);
    } catch (failure) {
      setError(texts.form(failure));
    }
  };
  return { error, leave };
};
