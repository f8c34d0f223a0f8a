import type { Metadata } from 'next';
import { FormError } from '#/components/sign-in/form/FormError.tsx';
import { FormNotice } from '#/components/sign-in/form/FormNotice.tsx';
import { GoogleButton } from '#/components/sign-in/GoogleButton.tsx';
import { OidcButton } from '#/components/sign-in/OidcButton.tsx';
import { Sheet } from '#/components/sign-in/Sheet.tsx';
import { SignInForm } from '#/components/sign-in/SignInForm.tsx';
import { TextLink } from '#/components/sign-in/TextLink.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { localPath } from '#/lib/auth/local-path.ts';
import { requireNobody } from '#/lib/auth/page.ts';
import { runtime } from '#/lib/runtime.ts';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: pageTitle((await getTranslator())('signIn.signIn.title')),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * The page to sign in; `next` is where to go then, `error` what the way back from a provider (`by`) brought. `refused`
 * tells why a form that was posted without scripts was refused, `reset` that a new password was set. With `switch` the
 * page is also for whoever is signed in, to go on with another account.
 */
export default async function SignInPage({ searchParams }: Props) {
  const { next, error, by, refused, reset, switch: isSwitch } = await searchParams;
  if (isSwitch === undefined) await requireNobody(next);
  const t = await getTranslator();
  const { offers } = runtime().signIn;
  const path = localPath(next);
  const notice =
    error === undefined
      ? refusal(refused, t)
      : by === 'oidc' && offers.oidc
        ? t('signIn.errors.oidc', offers.oidc)
        : t('signIn.errors.google');
  return (
    <Sheet
      welcome={t('signIn.signIn.welcome')}
      title={t('signIn.signIn.title')}
      text={t('signIn.signIn.text')}
      footer={
        offers.signUp ? (
          <p>
            {t('signIn.signUp.none')}{' '}
            <TextLink href={path === '/' ? '/sign-up' : `/sign-up?next=${encodeURIComponent(path)}`}>
              {t('signIn.signUp.link')}
            </TextLink>
          </p>
        ) : (
          <p>{t('signIn.signIn.closed')}</p>
        )
      }
    >
      {reset !== undefined && <FormNotice>{t('signIn.reset.done')}</FormNotice>}
      {offers.google && <GoogleButton next={path} />}
      {!offers.password && <FormError>{notice}</FormError>}
      {offers.oidc && <OidcButton name={offers.oidc.name} next={path} hasOthers={offers.password} />}
      {offers.password && (
        <>
          <SignInForm next={path} notice={notice} />
          <p className="text-ink-2">
            <TextLink href="/forgot-password">{t('signIn.forgot.link')}</TextLink>
          </p>
        </>
      )}
    </Sheet>
  );
}

const refusal = (
  refused: string | string[] | undefined,
  t: Awaited<ReturnType<typeof getTranslator>>,
): string | undefined => {
  if (refused === undefined) return undefined;
  if (refused === 'attempts') return t('signIn.errors.tooMany', { minutes: 15 });
  return t(refused === 'disabled' ? 'signIn.errors.disabled' : 'signIn.errors.wrong');
};
