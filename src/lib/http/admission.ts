import type { Config } from '#/lib/config.ts';
import { JucaError } from '#/lib/domain/errors.ts';

/** What a request says about where it comes from and what it asks for, as it stands in its head. */
export interface RequestHead {
  method: string;
  /** The request target: it must begin with a slash. */
  target: string;
  host: string | undefined;
  origin: string | undefined;
}

export type Place = Pick<Config, 'PUBLIC_URL' | 'loopbackOnly'>;

const safeMethods = new Set(['GET', 'HEAD']);
const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a request may come in, before anything looks at who sent it. It must name this server as its host: while
 * only this machine can reach the server, a foreign page whose name was made to lead here is told by its Host (DNS
 * rebinding). A request that may change something must come from a page of this server, told by its Origin, which no
 * page can forge; one without Origin is refused too (OWASP ASVS 5.0, 3.5.1 and 3.5.3). Throws `forbidden`.
 */
export const admit = (head: RequestHead, place: Place): void => {
  if (!head.target.startsWith('/')) throw new JucaError('forbidden', 'The address must be a path.');
  if (!isOwnHost(head.host, place))
    throw new JucaError('forbidden', 'This server does not answer to that Host.');
  if (safeMethods.has(head.method) || isOwnOrigin(head, place)) return;
  throw new JucaError(
    'forbidden',
    'A request that changes something needs an Origin header with this address.',
  );
};

const isOwnHost = (host: string | undefined, { loopbackOnly, PUBLIC_URL }: Place): boolean => {
  if (!host) return false;
  if (!loopbackOnly) return true;
  if (loopbackHost.test(host)) return true;
  return PUBLIC_URL !== undefined && urlOf(`http://${host}`)?.hostname === new URL(PUBLIC_URL).hostname;
};

const isOwnOrigin = ({ host, origin }: RequestHead, { PUBLIC_URL }: Place): boolean => {
  const given = urlOf(origin);
  if (!given || given.origin !== origin) return false;
  if (PUBLIC_URL) return given.origin === new URL(PUBLIC_URL).origin;
  // This server speaks plain http; where a proxy adds TLS, PUBLIC_URL says so.
  return given.origin === urlOf(`http://${host}`)?.origin;
};

/** Also drops what hides in a host: `a@b` and `b/c` are not hosts. */
const urlOf = (text: string | undefined): URL | undefined => {
  const url = text === undefined ? null : URL.parse(text);
  return url && !url.username && !url.password && url.pathname === '/' && !url.search && !url.hash
    ? url
    : undefined;
};
