import { apiSource } from './blocks-source.ts';
import { BlocksStore } from './blocks-store.ts';

/** Sessions that are kept in memory after they were left, so that going back to one shows it at once. */
const kept = 12;

const stores = new Map<string, BlocksStore>();

/** This tab's one store of the session. */
export const blocksStoreOf = (sessionId: string): BlocksStore => {
  const store = stores.get(sessionId) ?? new BlocksStore(sessionId, apiSource);
  // The order of insertion is the order of use, oldest first.
  stores.delete(sessionId);
  stores.set(sessionId, store);
  for (const [id, each] of stores) if (stores.size > kept && !each.isWatched) stores.delete(id);
  return store;
};
