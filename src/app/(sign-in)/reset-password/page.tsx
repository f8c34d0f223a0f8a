import type { Metadata } from 'next';
import { ResetPasswordForm } from '#/components/sign-in/ResetPasswordForm.tsx';
import { Sheet } from '#/components/sign-in/Sheet.tsx';
import { TextLink } from '#/components/sign-in/TextLink.tsx';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { passwordLength } from '#/lib/domain/password-length.ts';
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
        footer={<TextLink href="/sign-in">{t('signIn.forgot.back')}</TextLink>}
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
      : refused &&
        (refused === 'password'
          ? t('signIn.errors.weakPassword', passwordLength)
          : t('signIn.errors.unavailable'));
  return (
    <Sheet
      welcome={t('signIn.signIn.welcome')}
      title={t('signIn.reset.title')}
      text={t('signIn.reset.text')}
      footer={<TextLink href="/sign-in">{t('signIn.forgot.back')}</TextLink>}
    >
      <ResetPasswordForm token={token} notice={notice || undefined} />
    </Sheet>
  );
}
