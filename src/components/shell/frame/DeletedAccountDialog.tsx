'use client';

import { useTranslations } from 'use-intl';
import { useStanding } from '#/hooks/useStanding.ts';
import { SignInAgain } from './SignInAgain.tsx';

/** Says that the account of this page was deleted elsewhere. */
export function DeletedAccountDialog() {
  const t = useTranslations('shell.deleted');
  return (
    <SignInAgain isOpen={useStanding().deleted} title={t('title')} text={t('text')} address="/sign-in" />
  );
}
