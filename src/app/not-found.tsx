import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { Notice } from '#/components/ui/Notice.tsx';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';

/** An address that leads nowhere. */
export default async function NotFound() {
  const t = await getTranslator();
  return (
    <main className="flex min-h-dvh">
      <title>{pageTitle(t('errors.page.missing'))}</title>
      <Notice
        level={1}
        title={t('errors.page.missing')}
        actions={
          <LinkButton href="/" look="ink">
            {t('errors.page.home')}
          </LinkButton>
        }
      >
        {t('errors.page.missingText')}
      </Notice>
    </main>
  );
}
