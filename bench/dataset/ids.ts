import { type Random, seeded } from '../../tests/support/random.ts';

/** A UUIDv7 (RFC 9562 §5.7) of that moment, in milliseconds since 1970. */
export const timeOrderedId = (milliseconds: number, random: Random): string => {
  const time = Math.floor(milliseconds).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3, random)}-${variant(random)}${hex(3, random)}-${hex(12, random)}`;
};

/** A UUIDv4: fully random, so that neighbours in time are far apart in an index. */
export const randomId = (random: Random): string =>
  `${hex(8, random)}-${hex(4, random)}-4${hex(3, random)}-${variant(random)}${hex(3, random)}-${hex(12, random)}`;

/** A random generator seeded by one number, so that the number determines the id. */
export const randomOf = (seed: number, index: number): Random => seeded(Math.imul(seed, 0x9e3779b1) ^ index);

const variant = (random: Random): string => (8 + Math.floor(random() * 4)).toString(16);

const hex = (digits: number, random: Random): string => {
  let text = '';
  for (let left = digits; left > 0; left -= 6) {
    const size = Math.min(6, left);
    text += Math.floor(random() * 16 ** size)
      .toString(16)
      .padStart(size, '0');
  }
  return text;
};
