import { goTo } from '../address/navigate.ts';
import { sessionIdOf, sessionPath } from '../address/session-address.ts';
import { blockHash } from './block-hash.ts';

/**
 * Leads to the block at this position and gives it the focus, wherever in the session it is; the browser's history
 * gets no entry for it. The words of a search are marked there.
 */
export const goToBlock = (position: number, words = ''): void => {
  const hash = blockHash(position, words);
  if (location.hash === hash) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.replace(hash);
};

/** The address of a block of any session, with the words of a search marked there. */
export const blockAddress = (sessionId: string, position: number, words = ''): string =>
  `${sessionPath(sessionId)}${blockHash(position, words)}`;

/** Leads to a block of any session; within the session that is shown, as `goToBlock` does. */
export const goToBlockOf = (sessionId: string, position: number, words = ''): void => {
  if (sessionIdOf(location.pathname) === sessionId) goToBlock(position, words);
  else goTo(blockAddress(sessionId, position, words));
};
