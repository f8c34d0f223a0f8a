import type { ParsedInput } from './contract.ts';
import type { OwnedSearch } from './search.ts';

/** Sessions in one step. */
const atOnce = 100;

/**
 * Brings the whole index of an owner up to date without rests between the steps, for work that nobody else waits for. A
 * step takes about as many milliseconds as it is told.
 */
export const indexAll = async (
  search: Pick<OwnedSearch, 'staleSessions' | 'indexSessions'>,
  milliseconds = 200,
): Promise<void> => {
  let page: Partial<ParsedInput<'staleSessions'>> | null = {};
  while (page) {
    const { stale, next }: Awaited<ReturnType<OwnedSearch['staleSessions']>> =
      await search.staleSessions(page);
    for (let left = stale; left.length > 0; ) {
      const step = await search.indexSessions({ sessions: left.slice(0, atOnce), milliseconds });
      left = [...step.left, ...left.slice(atOnce)];
    }
    page = next;
  }
};
