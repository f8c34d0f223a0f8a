'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl';
import { languageNames } from '#/i18n/language-names.ts';
import { type Locale, localeCookie, locales } from '#/i18n/locales.ts';
import { keepPreference } from '#/lib/client/device/preference-cookie.ts';
import { Button } from '../ui/Button.tsx';

/** The languages side by side. Choosing one keeps the page and what was typed; it needs scripts. */
export function LanguageChoice() {
  const t = useTranslations('signIn');
  const current = useLocale();
  const router = useRouter();
  const choose = (locale: Locale) => {
    keepPreference(localeCookie, locale);
    router.refresh();
  };
  return (
    <fieldset aria-label={t('language')} className="noscript:hidden flex gap-1">
      {locales.map((locale) => (
        <Button
          key={locale}
          look="quiet"
          lang={locale}
          aria-current={locale === current ? 'true' : undefined}
          onPress={() => choose(locale)}
          className="aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-4"
        >
          {languageNames[locale]}
        </Button>
      ))}
    </fieldset>
  );
}
