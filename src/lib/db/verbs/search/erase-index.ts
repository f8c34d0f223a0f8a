import type { Transaction } from '../../transaction.ts';

/** Rows that one part deletes at most: of the entries, each has some 2 KB. */
const entriesAtOnce = 200;
const sessionsAtOnce = 500;

/** Deletes a part of the owner's index. Returns whether nothing is left. */
export const eraseIndex = async (transaction: Transaction): Promise<boolean> => {
  const entries = await transaction.all('firstSearchEntries', { limit: entriesAtOnce });
  const last = entries.at(-1);
  if (last) await transaction.all('eraseSearchEntries', last);
  if (entries.length === entriesAtOnce) return false;
  const sessions = await transaction.all('firstSearchSessions', { limit: sessionsAtOnce });
  const to = sessions.at(-1)?.session_id;
  if (to !== undefined) await transaction.all('eraseSearchSessions', { to });
  if (sessions.length === sessionsAtOnce) return false;
  for (const rest of ['eraseSearchDocuments', 'eraseSearchChunks', 'closeSearchIndex'] as const)
    await transaction.all(rest, {});
  return true;
};
