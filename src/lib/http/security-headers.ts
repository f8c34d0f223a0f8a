import type { Config } from '#/lib/config.ts';

/** A year in seconds, which browsers' preload lists ask for. */
const hstsAge = 365 * 24 * 60 * 60;

const permissions = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** What every answer carries (OWASP Secure Headers Project). */
export const commonHeaders = ({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': permissions.map((each) => `${each}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  // A host's name in a text is looked up by nobody before somebody follows it.
  'X-DNS-Prefetch-Control': 'off',
  ...(PUBLIC_URL?.startsWith('https:') && {
    'Strict-Transport-Security': `max-age=${hstsAge}; includeSubDomains`,
  }),
});

/**
 * The referrer policy of an address with a token in it: what the page loads learns the origin alone, not even within this
 * server. `no-referrer` would also take the `Origin` from the page's forms (Fetch, "append a request Origin header").
 */
export const originOnly = 'strict-origin';

/** The policy of what is not a page: nothing in it may run or load, were it ever shown as one. */
export const inertPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The policy of a page. Scripts and style elements run only with the page's nonce, or where such a script loads them.
 * Style attributes are allowed because the server renders some (widths and positions of lists); they can load nothing
 * that `img-src` forbids. `formTargets` are other origins to which a form may lead. Development adds what hot reloading needs: `eval`, and style elements without a nonce.
 */
export const pagePolicy = (
  nonce: string,
  isDevelopment = false,
  formTargets: readonly string[] = [],
): string => {
  const scripts = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`;
  return [
    "default-src 'self'",
    isDevelopment ? `${scripts} 'unsafe-eval'` : scripts,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
};
