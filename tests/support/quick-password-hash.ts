import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { PasswordHash } from '#/lib/auth/password-hash.ts';

const prefix = 'quick:';
const keyOf = (password: string, salt: string): Buffer =>
  scryptSync(password.normalize('NFKC'), salt, 32, { N: 16 });

/**
 * The product's hash at next to no cost, for tests that sign in often. Hashes of the product are verified as the product
 * does. What the product's own hash does is tested in `password-hash.test.ts` and wherever a server runs.
 */
export class QuickPasswordHash extends PasswordHash {
  readonly #product = new PasswordHash();

  override hash = async (password: string): Promise<string> => {
    const salt = randomBytes(16).toString('hex');
    return `${prefix}${salt}:${keyOf(password, salt).toString('hex')}`;
  };

  override verify = async (given: { hash: string; password: string }): Promise<boolean> => {
    if (!given.hash.startsWith(prefix)) return this.#product.verify(given);
    const [salt = '', key = ''] = given.hash.slice(prefix.length).split(':');
    return timingSafeEqual(keyOf(given.password, salt), Buffer.from(key, 'hex'));
  };
}
