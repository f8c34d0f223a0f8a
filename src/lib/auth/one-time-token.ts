import { createHash, randomBytes } from 'node:crypto';

/** A token for a link: 256 random bits, 43 characters. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. A random token of this length needs no slow hash. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');
