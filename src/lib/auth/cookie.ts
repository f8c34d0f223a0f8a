import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '#/lib/config.ts';

/** True where people reach the server over https, so that cookies may be tied to it. */
export const isSecure = (config: Config): boolean => config.PUBLIC_URL?.startsWith('https://') ?? false;

/** Names of the cookies; `__Host-` makes browsers refuse one that another host or plain http set. */
export const cookiePrefix = (config: Config): string => (isSecure(config) ? '__Host-juca' : 'juca');

export const signInCookie = (config: Config): string => `${cookiePrefix(config)}.sign-in`;

/**
 * The token in a signed cookie, or nothing where it is absent or its signature is not ours. The form is Better
 * Auth's (better-call, cookies): `encodeURIComponent(token + '.' + base64(HMAC-SHA-256(secret, token)))`.
 */
export const signedToken = (header: string | null, name: string, secret: string): string | undefined => {
  const value = cookieValue(header, name);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value || dot < 1) return undefined;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const own = createHmac('sha256', secret).update(token).digest();
  return given.length === own.length && timingSafeEqual(given, own) ? token : undefined;
};

/** The first cookie of that name, decoded. */
export const cookieValue = (header: string | null, name: string): string | undefined => {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=');
    if (equals !== -1 && pair.slice(0, equals).trim() === name) return decoded(pair.slice(equals + 1).trim());
  }
  return undefined;
};

const decoded = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
};
