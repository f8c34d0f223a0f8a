import { createHash } from 'node:crypto';
import { hashId } from '#/lib/domain/hash-id.ts';

/**
 * The id that an owner's creation key leads to: the key's time, and the rest from owner and key. The same owner and key
 * meet again; another owner's equal key is elsewhere, so that a guessed key tells nothing.
 */
export const idFor = (owner: string, key: string): string => {
  const digest = createHash('sha256').update(owner).update('\0').update(key).digest('hex');
  return hashId(key.slice(0, 13).replace('-', ''), digest);
};
