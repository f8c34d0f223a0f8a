'use client';

import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { FormError } from './form/FormError.tsx';
import { useProviderRedirect } from './useProviderRedirect.ts';

/** Signs in by a redirect to Google, which leads back to `next`. */
export function GoogleButton({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const { error, leave } = useProviderRedirect({
    endpoint: '/api/auth/sign-in/social',
    provider: 'google',
    back: next,
    backWithError: '/sign-in',
  });
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
