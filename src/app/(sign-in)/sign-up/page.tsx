import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Sheet } from '#/components/sign-in/Sheet.tsx';
import { SignUpForm } from '#/components/sign-in/SignUpForm.tsx';
import { TextLink } from '#/components/sign-in/TextLink.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { localPath } from '#/lib/auth/local-path.ts';
import { requireNobody } from '#/lib/auth/page.ts';
import { runtime } from '#/lib/runtime.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())('signIn.signUp.title')),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The page to make an account, where that is open to everyone. */
export default async function SignUpPage({ searchParams }: Props) {
  if (!runtime().signIn.offers.signUp) notFound();
  const { next } = await searchParams;
  await requireNobody(next);
  const t = await getTranslator();
  return (
    <Sheet
      welcome={t('signIn.signIn.welcome')}
      title={t('signIn.signUp.title')}
      text={t('signIn.signUp.text')}
      footer={
        <p>
          {t('signIn.signUp.have')} <TextLink href="/sign-in">{t('signIn.signIn.link')}</TextLink>
        </p>
      }
    >
      <SignUpForm next={localPath(next)} />
    </Sheet>
  );
}
