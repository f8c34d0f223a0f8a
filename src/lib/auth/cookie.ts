import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '#/lib/config.ts';

/** True where people reach the server over https, so that cookies may be tied to it. */
export const isSecure = (config: Config): boolean => config.PUBLIC_URL?.startsWith('https://') ?? false;

/** Names of the cookies; `__Host-` makes browsers refuse one that another host or plain http set. */
export const cookiePrefix = (config: Config): string => (isSecure(config) ? '__Host-juca' : 'juca');

export const signInCookie = (config: Config): string => `${cookiePrefix(config)}.sign-in`;

/** Cookies whose signature is remembered; some 200 bytes each. */
const mostRemembered = 10_000;

/**
 * Reads the token of a signed cookie. A signature is computed once for a cookie that is sent again and again: what was
 * found to be ours stays ours as long as the process has the same secret. Whether its sign-in is still there, nothing
 * here says.
 */
export class SignedTokens {
  readonly #name: string;
  readonly #secret: string;
  readonly #most: number;
  /** Tokens by the value of their cookie, in the order in which they came. */
  readonly #verified = new Map<string, string>();

  constructor(name: string, secret: string, most = mostRemembered) {
    this.#name = name;
    this.#secret = secret;
    this.#most = most;
  }

  /** The token in the header's cookie, or nothing where it is absent or its signature is not ours. */
  of(header: string | null): string | undefined {
    const value = cookieValue(header, this.#name);
    if (!value) return undefined;
    const known = this.#verified.get(value);
    if (known !== undefined) return known;
    const token = verifiedToken(value, this.#secret);
    if (token !== undefined) this.#remember(value, token);
    return token;
  }

  #remember(value: string, token: string): void {
    const [oldest] = this.#verified.keys();
    if (this.#verified.size >= this.#most && oldest !== undefined) this.#verified.delete(oldest);
    this.#verified.set(value, token);
  }
}

/**
 * The token in the value of a signed cookie, or nothing where its signature is not ours. The form is Better Auth's
 * (better-call, cookies): `encodeURIComponent(token + '.' + base64(HMAC-SHA-256(secret, token)))`.
 */
const verifiedToken = (value: string, secret: string): string | undefined => {
  const dot = value.lastIndexOf('.');
  if (dot < 1) return undefined;
  const token = value.slice(0, dot);
  // As texts: many texts are base64 of the same bytes, and each of them would be remembered.
  const given = Buffer.from(value.slice(dot + 1));
  const own = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'));
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
