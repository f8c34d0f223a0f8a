import { JucaError } from '#/lib/domain/errors.ts';
import { ownerHeader } from '#/lib/domain/page-headers.ts';

/** The user that the page which sent a request was made for; null where the sender does not say, as programs need not. */
export const namedOwner = (headers: Headers): string | null => headers.get(ownerHeader);

/**
 * Two accounts may use one browser: a page that is still open for the first one sends the sign-in of the second. Throws
 * `other_account` where a request names another user than the one who is signed in.
 */
export const refuseOtherAccount = (named: string | null, user: { id: string }): void => {
  if (named === null || named === user.id) return;
  throw new JucaError('other_account', 'Another account is signed in than the one this page was made for.');
};
