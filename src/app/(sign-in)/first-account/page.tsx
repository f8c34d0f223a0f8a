import type { Metadata } from 'next';
import { FirstAccountForm } from '#/components/sign-in/FirstAccountForm.tsx';
import { Sheet } from '#/components/sign-in/Sheet.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { requireNoAccount } from '#/lib/auth/page.ts';
import { runtime } from '#/lib/runtime.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())('signIn.first.title')),
});

/** The first page of an empty installation. */
export default async function FirstAccountPage() {
  await requireNoAccount();
  const t = await getTranslator();
  return (
    <Sheet welcome={t('signIn.first.welcome')} title={t('signIn.first.title')} text={t('signIn.first.text')}>
      <FirstAccountForm codeRequired={runtime().signIn.firstAccount.codeRequired} />
    </Sheet>
  );
}
