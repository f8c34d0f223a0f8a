import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { textsOfEveryPage } from '#/i18n/page-texts.ts';
import { getLocale } from '#/i18n/server.ts';
import { isTheme, themeCookie } from '#/lib/client/device/theme.ts';
import { buildHeader, buildMeta } from '#/lib/domain/page-headers.ts';
import { earlyPressScript } from './early-press-script.ts';
import { fontVariables } from './fonts.ts';
import { Providers } from './providers.tsx';
import './globals.css';
import './sheet.css';

export const metadata: Metadata = { applicationName: 'Juca', robots: { index: false, follow: false } };

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
};

/** The nonce that the server put in this answer's content security policy; React Aria gives it to its styles. */
const policyNonce = async (): Promise<string | undefined> =>
  (await headers()).get('content-security-policy')?.match(/'nonce-([^']+)'/)?.[1];

/** The build that made this page; a server that says another one has been upgraded since. */
const build = async (): Promise<string> => (await headers()).get(buildHeader) ?? '';

/** The document in the reader's language and colours, both from cookies, so that nothing changes after arrival. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, jar, nonce, buildId] = await Promise.all([getLocale(), cookies(), policyNonce(), build()]);
  const theme = jar.get(themeCookie)?.value;
  return (
    <html lang={locale} data-theme={isTheme(theme) ? theme : undefined} className={fontVariables}>
      <head>
        {nonce && <meta property="csp-nonce" nonce={nonce} />}
        <meta name={buildMeta} content={buildId} />
        {/* The browser hides the nonce of a script from scripts, so that React sees another one than it wrote. */}
        <script
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of the program, in which nothing may be escaped.
          dangerouslySetInnerHTML={{ __html: earlyPressScript }}
        />
      </head>
      <body>
        <Providers locale={locale} messages={textsOfEveryPage(locale)} now={Date.now()}>
          {children}
        </Providers>
      </body>
    </html>
  );
}
