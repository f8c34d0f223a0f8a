const anyOrigin = 'http://local.invalid';

/**
 * A path of our own to go to after signing in, out of what an address asked for; `/` for anything that could lead
 * elsewhere (other schemes, `//host`, `/\host`) or in a circle.
 */
export const localPath = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, anyOrigin)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, anyOrigin);
  const leadsOut = origin !== anyOrigin || pathname.startsWith('//');
  return leadsOut || waysIn.has(pathname) ? '/' : pathname + search + hash;
};

const waysIn = new Set([
  '/sign-in',
  '/sign-up',
  '/first-account',
  '/forgot-password',
  '/reset-password',
  '/invitation',
]);
