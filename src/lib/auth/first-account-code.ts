import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits that are not mistaken for one another. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A new code such as `K7QM-2XTR-9HBC`: twelve characters, 58 bits. */
export const newCode = (): string =>
  Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-');

/** Compares as a person types: case, spaces and dashes do not count. Takes the same time wherever they differ. */
export const isSameCode = (given: string, own: string): boolean =>
  timingSafeEqual(digest(given), digest(own));

const digest = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest();
