import { getIP } from 'better-auth/api';

/**
 * The header in which the server hands on the address of whoever asks: that of the socket, or the last one in
 * X-Forwarded-For where PUBLIC_URL says that a proxy stands in front. The server removes it from what comes in.
 */
export const addressHeader = 'x-juca-address';

/** Where Better Auth finds the address; IPv6 counts by /64, which is what one customer is given. */
export const addressOptions = { ipAddressHeaders: [addressHeader], ipv6Subnet: 64 };

/** The address that attempts are counted for: IPv4 in full, IPv6 as its /64. */
export const addressOf = (headers: Headers): string =>
  getIP(headers, { advanced: { ipAddress: addressOptions } }) ?? 'unknown';

const loopbackAddress = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** True for a host, with or without its port, that always means the machine itself. */
export const isLoopbackHost = (host: string | null): boolean => host !== null && loopbackHost.test(host);

/**
 * True for a request that this machine made to itself by name. The host is checked too, because a foreign page whose
 * name was made to lead to 127.0.0.1 also comes from this machine.
 */
export const isFromThisMachine = (headers: Headers): boolean =>
  loopbackAddress.test(headers.get(addressHeader) ?? '') && isLoopbackHost(headers.get('host'));
