'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { postAuth } from '#/lib/client/api/auth.ts';
import { Button } from '../ui/Button.tsx';
import { FormError } from './form/FormError.tsx';
import { useFormTexts } from './form/useFormTexts.ts';

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
  const texts = useFormTexts();
  const [error, setError] = useState<string>();
  const leave = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const body = { provider: 'oidc', callbackURL: next, errorCallbackURL: '/sign-in?by=oidc' };
      const { url } = await postAuth<{ url: string }>('/api/auth/sign-in/social', body);
      location.assign(url);
    } catch (failure) {
      setError(texts.form(failure));
    }
  };
  return (
    <form
      method="post"
      action="/api/forms/oidc"
      onSubmit={(event) => void leave(event)}
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
