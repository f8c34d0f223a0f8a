import { createHash } from 'node:crypto';

/**
 * The id that an owner's creation key leads to: the key's time (its first 48 bits, RFC 9562 §5.7) so that ids stay
 * in order, and the rest from owner and key, marked as UUIDv8. The same owner and key meet again; another owner's
 * equal key is elsewhere, so that a guessed key tells nothing.
 */
export const idFor = (owner: string, key: string): string => {
  const digest = createHash('sha256').update(owner).update('\0').update(key).digest('hex');
  const variant = ((Number.parseInt(digest.charAt(3), 16) & 0x3) | 0x8).toString(16);
  return `${key.slice(0, 13)}-8${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
};
