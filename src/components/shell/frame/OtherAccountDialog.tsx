'use client';

import { useTranslations } from 'use-intl';
import { useIsAtRisk } from '#/hooks/typed/typed.tsx';
import { useStanding } from '#/hooks/useStanding.ts';
import { SignInAgain } from './SignInAgain.tsx';

/** Says that another account is signed in in this browser, that nothing more is sent, and how to continue. */
export function OtherAccountDialog() {
  const t = useTranslations('shell.otherAccount');
  const text = t(useIsAtRisk() ? 'textNotKept' : 'text');
  return (
    <SignInAgain
      isOpen={useStanding().otherAccount}
      title={t('title')}
      text={text}
      address="/sign-in?switch=1"
    />
  );
}
