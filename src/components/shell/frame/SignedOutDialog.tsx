'use client';

import { useTranslations } from 'use-intl';
import { useStanding } from '#/hooks/useStanding.ts';
import { SignInAgain } from './SignInAgain.tsx';

/** Says that the sign-in has expired as soon as a call was refused for it, what is kept, and how to continue. */
export function SignedOutDialog() {
  const t = useTranslations('shell.signedOut');
  return (
    <SignInAgain isOpen={useStanding().signedOut} title={t('title')} text={t('text')} address="/sign-in" />
  );
}
