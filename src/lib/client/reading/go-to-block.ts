import { blockHash } from './block-hash.ts';

/**
 * Leads to the block at this position and gives it the focus, wherever in the session it is; the browser's history
 * gets no entry for it.
 */
export const goToBlock = (position: number): void => {
  const hash = blockHash(position);
  if (location.hash === hash) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.replace(hash);
};
