import type { Metadata } from 'next';
import { InvitedForm } from '#/components/sign-in/InvitedForm.tsx';
import { Sheet } from '#/components/sign-in/Sheet.tsx';
import { TextLink } from '#/components/sign-in/TextLink.tsx';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { requireNobody } from '#/lib/auth/page.ts';
import { passwordLength } from '#/lib/domain/password-length.ts';
import { runtime } from '#/lib/runtime.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())('signIn.signUp.title')),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The page of an invitation; `refused` tells why a form without scripts was refused. */
export default async function InvitationPage({ searchParams }: Props) {
  await requireNobody('/');
  const [t, { token, refused }] = await Promise.all([getTranslator(), searchParams]);
  const invited = await runtime().signIn.invitedAccount.invited(token);
  if (!invited || typeof token !== 'string') {
    return (
      <Sheet
        welcome={t('signIn.signIn.welcome')}
        title={t('signIn.invitation.over')}
        text={t('signIn.invitation.overText')}
      >
        <LinkButton href="/sign-in" look="ink" className="self-start">
          {t('signIn.invitation.toSignIn')}
        </LinkButton>
      </Sheet>
    );
  }
  return (
    <Sheet
      welcome={t('signIn.signIn.welcome')}
      title={t('signIn.signUp.title')}
      text={t('signIn.invitation.text')}
      footer={
        <p>
          {t('signIn.signUp.have')} <TextLink href="/sign-in">{t('signIn.signIn.link')}</TextLink>
        </p>
      }
    >
      <InvitedForm token={token} email={invited.email} notice={noticeOf(refused, t)} />
    </Sheet>
  );
}

const noticeOf = (
  refused: string | string[] | undefined,
  t: Awaited<ReturnType<typeof getTranslator>>,
): string | undefined => {
  switch (refused) {
    case undefined:
      return undefined;
    case 'attempts':
      return t('signIn.errors.tooMany', { minutes: 60 });
    case 'conflict':
      return t('signIn.errors.emailTaken');
    case 'email':
      return t('signIn.errors.email');
    case 'name':
      return t('signIn.errors.name');
    case 'password':
      return t('signIn.errors.weakPassword', passwordLength);
    default:
      return t('signIn.errors.unavailable');
  }
};
