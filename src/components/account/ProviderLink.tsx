'use client';

import { useTranslations } from 'use-intl';
import { FormError } from '../sign-in/form/FormError.tsx';
import { useProviderRedirect } from '../sign-in/useProviderRedirect.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  provider: 'google' | 'oidc';
  /** The provider's name, as the page shows it. */
  name: string;
  /** True after the provider sent the browser back without a link. */
  failed: boolean;
}

/** Links an account of a provider by a redirect to the provider. */
export function ProviderLink({ provider, name, failed }: Props) {
  const t = useTranslations('account.link');
  const { error, leave } = useProviderRedirect(
    {
      endpoint: '/api/auth/link-social',
      provider,
      back: '/account',
      backWithError: `/account?by=${provider}`,
    },
    failed ? t('failed', { name }) : undefined,
  );
  return (
    <div className="flex flex-col gap-5">
      <FormError>{error}</FormError>
      <Button onPress={() => void leave()} className="self-start">
        {t('start', { name })}
      </Button>
    </div>
  );
}
