import type { Metadata } from 'next';
import { Section } from '#/components/account/Section.tsx';
import { AccountFacts } from '#/components/admin/AccountFacts.tsx';
import { AccountSignIns } from '#/components/admin/AccountSignIns.tsx';
import { AdminPage } from '#/components/admin/AdminPage.tsx';
import { DisableButton } from '#/components/admin/DisableButton.tsx';
import { PasswordGifts } from '#/components/admin/PasswordGifts.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { orNotFound, requirePageAdmin } from '#/lib/auth/page.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())('admin.title')),
});

interface Props {
  params: Promise<{ id: string }>;
}

/** One account, to an administrator. */
export default async function AccountAdministrationPage({ params }: Props) {
  const { id } = await params;
  const { user, desk } = await requirePageAdmin(`/admin/accounts/${encodeURIComponent(id)}`);
  const [t, { account, signIns }] = await Promise.all([getTranslator(), orNotFound(desk.account(id))]);
  const isOwn = account.id === user.id;
  return (
    <AdminPage title={account.name} back={{ href: '/admin', text: t('admin.account.back') }}>
      <Section title={t('admin.account.summary')}>
        <AccountFacts account={account} />
      </Section>
      <Section title={t('admin.account.signInsTitle')}>
        <AccountSignIns id={account.id} signIns={signIns} />
      </Section>
      <Section title={t('admin.account.passwordTitle')} text={t('admin.account.passwordsText')}>
        <PasswordGifts id={account.id} />
      </Section>
      <Section
        title={t('admin.account.standing')}
        text={t(isOwn ? 'admin.account.ownText' : 'admin.account.disabledText')}
      >
        {!isOwn && <DisableButton id={account.id} disabled={account.disabledAt !== null} />}
      </Section>
    </AdminPage>
  );
}
