import type { Metadata } from 'next';
import { ForgotPasswordForm } from '#/components/sign-in/ForgotPasswordForm.tsx';
import { Sheet } from '#/components/sign-in/Sheet.tsx';
import { TextLink } from '#/components/sign-in/TextLink.tsx';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { requireNobody } from '#/lib/auth/page.ts';
import { runtime } from '#/lib/runtime.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())('signIn.forgot.title')),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * For whoever has forgotten the password: a link by mail, or whom to ask. `sent` says that a link was asked for,
 * `refused` why a form that was posted without scripts was refused.
 */
export default async function ForgotPasswordPage({ searchParams }: Props) {
  await requireNobody('/');
  const [t, { sent, refused }] = await Promise.all([getTranslator(), searchParams]);
  const { signIn, config } = runtime();
  const contact = config.ADMIN_CONTACT;
  const { byMail } = signIn.recovery;
  const isSent = byMail && sent !== undefined;
  const notice =
    refused === 'attempts'
      ? t('signIn.errors.tooMany', { minutes: 60 })
      : refused && t(refused === 'email' ? 'signIn.errors.email' : 'signIn.errors.unavailable');
  const elsewhere = contact ? t('signIn.forgot.otherwiseContact', { contact }) : t('signIn.forgot.otherwise');
  return (
    <Sheet
      welcome={t('signIn.signIn.welcome')}
      title={t(isSent ? 'signIn.forgot.sentTitle' : 'signIn.forgot.title')}
      text={t(isSent ? 'signIn.forgot.sent' : byMail ? 'signIn.forgot.text' : 'signIn.forgot.noMail')}
      footer={<TextLink href="/sign-in">{t('signIn.forgot.back')}</TextLink>}
    >
      {byMail && !isSent && <ForgotPasswordForm notice={notice || undefined} />}
      {byMail && <p className="text-ink-2">{elsewhere}</p>}
      {isSent && (
        <LinkButton href="/forgot-password" className="self-start">
          {t('signIn.reset.again')}
        </LinkButton>
      )}
      {!byMail && (
        <div className="flex flex-col gap-4">
          <p>{contact ? t('signIn.forgot.byContact', { contact }) : t('signIn.forgot.byOperator')}</p>
          <p className="text-ink-2">{t('signIn.forgot.command')}</p>
          <p className="rounded-control bg-surface-2 px-3.5 py-3 font-mono text-small">juca account reset</p>
        </div>
      )}
    </Sheet>
  );
}
