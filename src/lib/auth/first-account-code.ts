import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Letters and digits that are not mistaken for one another. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/**
 * The code, such as `K7QM-2XTR-9HBC`: twelve of 30 characters, 58.9 bits. A thousand guesses a second for a year are
 * 2^35 of them and find it with a chance of one in 16 million. It follows from the secret, so that every process
 * behind one address asks for the same.
 */
export const codeFrom = (secret: string): string => {
  let rest = BigInt(`0x${createHmac('sha256', secret).update('first account').digest('hex')}`);
  const next = () => {
    const character = alphabet[Number(rest % BigInt(alphabet.length))];
    rest /= BigInt(alphabet.length);
    return character;
  };
  return Array.from({ length: 3 }, () => Array.from({ length: 4 }, next).join('')).join('-');
};

/** Compares as a person types: case, spaces and dashes do not count. Takes the same time wherever they differ. */
export const isSameCode = (given: string, own: string): boolean =>
  timingSafeEqual(digest(given), digest(own));

const digest = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest();
