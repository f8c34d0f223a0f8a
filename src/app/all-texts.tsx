import type { ReactNode } from 'react';
import { messages } from '#/i18n/messages.ts';
import { getLocale } from '#/i18n/server.ts';
import { Texts } from './texts.tsx';

/** All texts in the reader's language, for the pages of somebody who is signed in. */
export async function AllTexts({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  return (
    <Texts locale={locale} messages={messages[locale]}>
      {children}
    </Texts>
  );
}
