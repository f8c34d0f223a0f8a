'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { postAuth } from '#/lib/client/api/auth.ts';
import { Button } from '../ui/Button.tsx';
import { FormError } from './form/FormError.tsx';
import { useFormTexts } from './form/useFormTexts.ts';

/** Signs in by a redirect to Google, which leads back to `next`. */
export function GoogleButton({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const texts = useFormTexts();
  const [error, setError] = useState<string>();
  const leave = async () => {
    try {
      const body = { provider: 'google', callbackURL: next, errorCallbackURL: '/sign-in' };
      const { url } = await postAuth<{ url: string }>('/api/auth/sign-in/social', body);
      location.assign(url);
    } catch (failure) {
      setError(texts.form(failure));
    }
  };
  return (
    <div className="flex flex-col gap-4">
      <FormError>{error}</FormError>
      <Button onPress={() => void leave()} className="h-12 w-full">
        {t('google')}
      </Button>
      <p className="flex items-center gap-3 text-ink-2 text-small before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {t('or')}
      </p>
    </div>
  );
}
