import type { IncomingMessage } from 'node:http';
import { addressHeader } from '#/lib/auth/address.ts';
import { forwardedAddress } from '#/lib/auth/forwarded-address.ts';
import type { Config } from '#/lib/config.ts';
import { buildHeader } from '#/lib/domain/page-headers.ts';

/** Headers by which Next or a layout would take its nonce, its build, its address or its client's from the request. */
const reserved = new Set([
  'content-security-policy',
  'content-security-policy-report-only',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
  buildHeader.toLowerCase(),
  addressHeader,
]);

/**
 * What this server itself says about a request to the code behind it, in place of whatever the sender wrote in those
 * headers. X-Forwarded-For is believed only where PUBLIC_URL says that a proxy stands in front, and then only its
 * last entry, which is the proxy's own; an entry that is no address counts as none.
 */
export const trustedHeaders = (
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  { PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>,
): Record<string, string> => {
  const socketAddress = request.socket.remoteAddress ?? '';
  if (!PUBLIC_URL) return { [addressHeader]: socketAddress };
  const { host, protocol } = new URL(PUBLIC_URL);
  const entries = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const forwarded = forwardedAddress(entries.at(-1) ?? '');
  return {
    [addressHeader]: forwarded ?? socketAddress,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
  };
};

/** Replaces the reserved headers of a request by the given ones, in both forms in which Node keeps them. */
export const replaceHeaders = (request: IncomingMessage, given: Record<string, string>): void => {
  // Deleting what is not there costs more than looking, and makes the object a slow one.
  for (const name of reserved) if (name in request.headers) delete request.headers[name];
  Object.assign(request.headers, given);
  const raw: string[] = [];
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const [name = '', value = ''] = [request.rawHeaders[index], request.rawHeaders[index + 1]];
    if (!reserved.has(name.toLowerCase())) raw.push(name, value);
  }
  request.rawHeaders = raw.concat(...Object.entries(given));
};
