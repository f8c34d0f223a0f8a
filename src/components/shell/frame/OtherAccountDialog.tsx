'use client';

import { useTranslations } from 'use-intl';
import { useStanding } from '#/hooks/useStanding.ts';
import { SignInAgain } from './SignInAgain.tsx';

/** Says that another account is signed in in this browser, that nothing more is sent, and how to go on. */
export function OtherAccountDialog() {
  const t = useTranslations('shell.otherAccount');
  return (
    <SignInAgain
      isOpen={useStanding().otherAccount}
      title={t('title')}
      text={t('text')}
      address="/sign-in?switch=1"
    />
  );
}
