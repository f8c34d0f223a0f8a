'use client';

import { useTranslations } from 'use-intl';
import { useStanding } from '#/hooks/useStanding.ts';
import { SignInAgain } from './SignInAgain.tsx';

/** Says that the sign-in is over as soon as any call was refused for it, what was kept, and how to go on. */
export function SignedOutDialog() {
  const t = useTranslations('shell.signedOut');
  return (
    <SignInAgain isOpen={useStanding().signedOut} title={t('title')} text={t('text')} address="/sign-in" />
  );
}
