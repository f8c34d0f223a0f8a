'use client';

import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { FormError } from './form/FormError.tsx';
import { useProviderRedirect } from './useProviderRedirect.ts';

interface Props {
  /** As people know the firm's own sign-in. */
  name: string;
  next: string;
  /** True where a form with a password follows. */
  hasOthers: boolean;
}

/** Signs in by a redirect to the firm's own sign-in, which leads back to `next`; without scripts as a form. */
export function OidcButton({ name, next, hasOthers }: Props) {
  const t = useTranslations('signIn');
  const { error, leave } = useProviderRedirect({
    endpoint: '/api/auth/sign-in/social',
    provider: 'oidc',
    back: next,
    backWithError: '/sign-in?by=oidc',
  });
  return (
    <form
      method="post"
      action="/api/forms/oidc"
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="next" value={next} />
      <FormError>{error}</FormError>
      <Button type="submit" look={hasOthers ? 'outline' : 'ink'} className="h-12 w-full">
        {t('oidc', { name })}
      </Button>
      {hasOthers && (
        <p className="flex items-center gap-3 text-ink-2 text-small before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
          {t('or')}
        </p>
      )}
    </form>
  );
}
