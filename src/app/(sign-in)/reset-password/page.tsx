import type { Metadata } from 'next';
import { ResetPasswordForm } from '#/components/sign-in/ResetPasswordForm.tsx';
import { Sheet } from '#/components/sign-in/Sheet.tsx';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { runtime } from '#/lib/runtime.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())('signIn.reset.title')),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The page of a link for a new password; `refused` tells why a form without scripts was refused. */
export default async function ResetPasswordPage({ searchParams }: Props) {
  const [t, { token, refused }] = await Promise.all([getTranslator(), searchParams]);
  const isOpen = await runtime().signIn.recovery.isOpen(token);
  if (!isOpen || typeof token !== 'string') {
    return (
      <Sheet
        welcome={t('signIn.signIn.welcome')}
        title={t('signIn.reset.over')}
        text={t('signIn.reset.overText')}
      >
        <LinkButton href="/forgot-password" look="ink" className="self-start">
          {t('signIn.reset.again')}
        </LinkButton>
      </Sheet>
    );
  }
  const notice =
    refused === 'attempts'
      ? t('signIn.errors.tooMany', { minutes: 10 })
      : refused && t(refused === 'password' ? 'signIn.errors.commonPassword' : 'signIn.errors.unavailable');
  return (
    <Sheet welcome={t('signIn.signIn.welcome')} title={t('signIn.reset.title')} text={t('signIn.reset.text')}>
      <ResetPasswordForm token={token} notice={notice || undefined} />
    </Sheet>
  );
}
