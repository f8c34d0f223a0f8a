'use client';

import { useTranslations } from 'use-intl';
import { useIsAtRisk } from '#/hooks/typed/typed.tsx';
import { useStanding } from '#/hooks/useStanding.ts';
import { SignInAgain } from './SignInAgain.tsx';

/**
 * Says that the sign-in has expired as soon as a call was refused for it, what is kept, and how to continue. Where
 * another account is signed in by now, or the account was deleted, another dialog says that instead.
 */
export function SignedOutDialog() {
  const t = useTranslations('shell.signedOut');
  const text = t(useIsAtRisk() ? 'textNotKept' : 'text');
  const { signedOut, otherAccount, deleted } = useStanding();
  return (
    <SignInAgain
      isOpen={signedOut && !otherAccount && !deleted}
      title={t('title')}
      text={text}
      address="/sign-in"
    />
  );
}
