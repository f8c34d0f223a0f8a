import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { DefaultModel } from '#/components/account/DefaultModel.tsx';
import { DeleteAccount } from '#/components/account/DeleteAccount.tsx';
import { Departures } from '#/components/account/departures/Departures.tsx';
import { ExportLink } from '#/components/account/ExportLink.tsx';
import { ExportSessions } from '#/components/account/ExportSessions.tsx';
import { NameForm } from '#/components/account/NameForm.tsx';
import { PasswordForm } from '#/components/account/PasswordForm.tsx';
import { PracticeForm } from '#/components/account/PracticeForm.tsx';
import { ProviderLink } from '#/components/account/ProviderLink.tsx';
import { Section } from '#/components/account/Section.tsx';
import { SignInList } from '#/components/account/SignInList.tsx';
import { LanguageChoice } from '#/components/sign-in/LanguageChoice.tsx';
import { Announcer } from '#/components/ui/Announcer.tsx';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { LoadWaiting } from '#/components/ui/LoadWaiting.tsx';
import { OwnerProvider } from '#/hooks/owner.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { requirePageUser } from '#/lib/auth/page.ts';
import { runtime } from '#/lib/runtime.ts';
import { screens } from '#/screens/table.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())(screens.account.title)),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What users can see and change of their own account; `error` is what the answer of a provider (`by`) brought. */
export default async function AccountPage({ searchParams }: Props) {
  const user = await requirePageUser(screens.account.path);
  const { signIn, practices } = runtime();
  const { oidc, google, password } = signIn.offers;
  const [t, { error, by }, account, practice] = await Promise.all([
    getTranslator(),
    searchParams,
    signIn.accountOf(await headers()),
    practices.for(user).getPractice(),
  ]);
  const failed = error === undefined ? undefined : by;
  return (
    <div className="mx-auto flex min-h-dvh max-w-[54rem] flex-col gap-3 p-3 tablet:p-8">
      <header className="flex flex-wrap items-center gap-3 px-3 py-3">
        <h1 className="grow font-serif text-display">{t(screens.account.title)}</h1>
        {user.role === 'admin' && <LinkButton href="/admin">{t('account.administration')}</LinkButton>}
        <LinkButton href="/">
          <ArrowLeft aria-hidden size={17} strokeWidth={1.75} />
          {t('account.back')}
        </LinkButton>
      </header>
      <main className="flex flex-col gap-3">
        {!account && <Section title={t('account.profile.title')} text={t('account.dev')} />}
        {account && (
          <Section title={t('account.profile.title')}>
            <NameForm name={user.name} email={user.email} />
          </Section>
        )}
        <Section title={t('account.practice.title')} text={t('account.practice.text')}>
          <PracticeForm practice={practice} />
        </Section>
        {account?.hasPassword && password && (
          <Section title={t('account.password.title')} text={t('account.password.text')}>
            <PasswordForm email={user.email} />
          </Section>
        )}
        {account && google && (
          <Section title="Google" text={t(linkText(account.hasGoogle), { name: 'Google' })}>
            {!account.hasGoogle && (
              <ProviderLink provider="google" name="Google" failed={failed === 'google'} />
            )}
          </Section>
        )}
        {account && oidc && (
          <Section title={oidc.name} text={t(linkText(account.hasOidc), oidc)}>
            {!account.hasOidc && <ProviderLink provider="oidc" name={oidc.name} failed={failed === 'oidc'} />}
          </Section>
        )}
        {account && (
          <Section title={t('account.signIns.title')} text={t('account.signIns.text')}>
            <SignInList signIns={account.signIns} />
          </Section>
        )}
        <OwnerProvider ownerId={user.id}>
          <DefaultModel />
          <Departures />
        </OwnerProvider>
        <Section title={t('account.export.title')} text={t('account.export.text')}>
          <OwnerProvider ownerId={user.id}>
            <div className="flex flex-wrap gap-3">
              <ExportLink />
              <ExportSessions />
            </div>
          </OwnerProvider>
        </Section>
        {account && (
          <Section title={t('account.delete.title')} text={t('account.delete.text')}>
            <DeleteAccount
              user={{ id: user.id, email: user.email }}
              hasPassword={account.hasPassword && password}
            />
          </Section>
        )}
      </main>
      <footer className="mt-auto self-center pt-3">
        <LanguageChoice />
      </footer>
      <Announcer />
      <LoadWaiting />
    </div>
  );
}

const linkText = (isLinked: boolean) => (isLinked ? 'account.link.linked' : 'account.link.text');
