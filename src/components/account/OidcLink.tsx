'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { postAuth } from '#/lib/client/api/auth.ts';
import { FormError } from '../sign-in/form/FormError.tsx';
import { useFormTexts } from '../sign-in/form/useFormTexts.ts';
import { Button } from '../ui/Button.tsx';

/** Links an account of the firm's own sign-in by a redirect to it. `failed` after a redirect back without one. */
export function OidcLink({ name, failed }: { name: string; failed: boolean }) {
  const t = useTranslations('account.oidc');
  const texts = useFormTexts();
  const [error, setError] = useState<string | undefined>(failed ? t('failed', { name }) : undefined);
  const leave = async () => {
    try {
      const body = { provider: 'oidc', callbackURL: '/account', errorCallbackURL: '/account?by=oidc' };
      const { url } = await postAuth<{ url: string }>('/api/auth/link-social', body);
      location.assign(url);
    } catch (failure) {
      setError(texts.form(failure));
    }
  };
  return (
    <div className="flex flex-col gap-5">
      <FormError>{error}</FormError>
      <Button onPress={() => void leave()} className="self-start">
        {t('link', { name })}
      </Button>
    </div>
  );
}
