import { isIP } from 'node:net';

/**
 * The address in an entry of X-Forwarded-For, as proxies write it: `203.0.113.7`, `203.0.113.7:52100`, `2001:db8::1`,
 * `[2001:db8::1]` and `[2001:db8::1]:52100`. Undefined for anything else, such as `unknown`.
 */
export const forwardedAddress = (entry: string): string | undefined => {
  const text = entry.trim().slice(0, 100);
  const bracketed = /^\[(?<address>[^\]]{2,60})\](?::\d{1,5})?$/.exec(text)?.groups?.address;
  const withPort = /^(?<address>[\d.]{7,15}):\d{1,5}$/.exec(text)?.groups?.address;
  const [address = ''] = (bracketed ?? withPort ?? text).split('%', 1);
  return isIP(address) === 0 ? undefined : address;
};
