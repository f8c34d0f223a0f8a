import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Config } from '#/lib/config.ts';
import { cookiePrefix, cookieValue, isSecure } from './cookie.ts';

const oneYear = 365 * 24 * 60 * 60;

/**
 * Devices on which an account was signed in before, told by a cookie: its random name for the device, signed for the
 * account. It opens nothing; attempts from such a device are counted by themselves, so that failures of others do not
 * lock the person out (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
export class KnownDevices {
  readonly #secret: string;
  readonly #prefix: string;
  readonly attributes: { httpOnly: true; secure: boolean; sameSite: 'lax'; path: '/'; maxAge: number };

  constructor(config: Config, secret: string) {
    this.#secret = secret;
    this.#prefix = `${cookiePrefix(config)}.device-`;
    this.attributes = {
      httpOnly: true,
      secure: isSecure(config),
      sameSite: 'lax',
      path: '/',
      maxAge: oneYear,
    };
  }

  /** The cookie's name for an account; people who share a device have one each. */
  nameFor(email: string): string {
    return `${this.#prefix}${accountHash(email).slice(0, 12)}`;
  }

  /** The device of a request, where the account was signed in on it before. */
  of(headers: Headers, email: string): string | undefined {
    const [device = '', signature = ''] =
      cookieValue(headers.get('cookie'), this.nameFor(email))?.split('.') ?? [];
    const own = Buffer.from(this.#sign(device, email));
    const given = Buffer.from(signature);
    return given.length === own.length && timingSafeEqual(given, own) ? device : undefined;
  }

  /** The value that makes the request's device one of the account's; a known one keeps its name. */
  valueFor(headers: Headers, email: string): string {
    const device = this.of(headers, email) ?? randomBytes(16).toString('base64url');
    return `${device}.${this.#sign(device, email)}`;
  }

  #sign(device: string, email: string): string {
    return createHmac('sha256', this.#secret).update(`device|${device}|${email}`).digest('base64url');
  }
}

/** Stands for an e-mail where none should be. */
export const accountHash = (email: string): string => createHash('sha256').update(email).digest('base64url');
