import type { Metadata } from 'next';
import { Section } from '#/components/account/Section.tsx';
import { AccountRows } from '#/components/admin/AccountRows.tsx';
import { AccountSearch } from '#/components/admin/AccountSearch.tsx';
import { AdminPage } from '#/components/admin/AdminPage.tsx';
import { InvitationPanel } from '#/components/admin/InvitationPanel.tsx';
import { StatusFacts } from '#/components/admin/StatusFacts.tsx';
import { TextLink } from '#/components/sign-in/TextLink.tsx';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { requirePageAdmin } from '#/lib/auth/page.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())('admin.title')),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The administrator's page; `search` is a part of an e-mail, `cursor` where the page of accounts begins. */
export default async function AdministrationPage({ searchParams }: Props) {
  const { desk } = await requirePageAdmin('/admin');
  const { search, cursor } = await searchParams;
  const wanted = textOf(search).trim().toLowerCase();
  const from = textOf(cursor);
  const [t, status, invitations, { accounts, nextCursor }] = await Promise.all([
    getTranslator(),
    desk.status(),
    desk.invitations(),
    desk.accounts({ ...(wanted && { search: wanted }), ...(from && { cursor: from }) }),
  ]);
  const pageFrom = (place: string) => `/admin?${new URLSearchParams({ search: wanted, cursor: place })}`;
  return (
    <AdminPage title={t('admin.title')} back={{ href: '/', text: t('admin.back') }}>
      <Section title={t('admin.accounts.title')} text={t('admin.accounts.text')}>
        <div className="flex min-w-0 flex-col gap-5">
          <AccountSearch search={wanted} />
          {accounts.length > 0 ? (
            <AccountRows accounts={accounts} />
          ) : (
            <p className="flex flex-wrap gap-x-3 gap-y-1 text-ink-2">
              {t('admin.accounts.none')} <TextLink href="/admin">{t('admin.accounts.all')}</TextLink>
            </p>
          )}
          {(nextCursor || from) && (
            <nav aria-label={t('admin.accounts.title')} className="flex flex-wrap gap-3">
              {from && <LinkButton href={pageFrom('')}>{t('admin.accounts.first')}</LinkButton>}
              {nextCursor && <LinkButton href={pageFrom(nextCursor)}>{t('admin.accounts.next')}</LinkButton>}
            </nav>
          )}
        </div>
      </Section>
      <Section title={t('admin.invitations.title')} text={t('admin.invitations.text')}>
        <InvitationPanel invitations={invitations} />
      </Section>
      <Section title={t('admin.status.title')} text={t('admin.status.text')}>
        <StatusFacts status={status} />
      </Section>
    </AdminPage>
  );
}

/** A parameter of the address, bounded as the API bounds it. */
const textOf = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').slice(0, 254) : '';
