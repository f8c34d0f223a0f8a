import type { SearchFilters } from '#/lib/domain/search/filters.ts';
import type { Shelf } from '#/lib/domain/session-words.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
import { mattersOfClient } from '../matters/matters-of-client.ts';
import { readTimeCursor } from '../time-cursor.ts';

export type SearchedRow = StatementRow<'searchedOnShelf'>;

/** Sessions that one search looks at: those that moved last. */
const mostSearchedSessions = 20_000;

export interface SearchedSessions {
  rows: SearchedRow[];
  /** False where there are more. */
  complete: boolean;
}

/** The sessions that pass the filters, shelf by shelf. Those in the trash are never among them. */
export const searchedSessions = async (
  transaction: Transaction,
  filters: SearchFilters,
  archived: boolean,
): Promise<SearchedSessions> => {
  const shelves: Shelf[] = archived ? ['active', 'pinned', 'archived'] : ['active', 'pinned'];
  const rows: SearchedRow[] = [];
  const ofClient = await mattersOfClient(transaction, filters.client);
  let left = mostSearchedSessions;
  const { time: updatedAt, id } = readTimeCursor(undefined);
  for (const shelf of shelves) {
    const found = await transaction.all('searchedOnShelf', { shelf, updatedAt, id, limit: left + 1 });
    rows.push(...found.slice(0, left).filter((row) => isAsked(row, filters, ofClient)));
    if (found.length > left) return { rows, complete: false };
    left -= found.length;
  }
  return { rows, complete: true };
};

/** Whether a session passes the filters that are about sessions and their matters. */
const isAsked = (
  row: SearchedRow,
  { phase, status, matter }: SearchFilters,
  ofClient: ReadonlySet<string> | undefined,
): boolean => {
  if (phase !== undefined && Number(row.phase ?? 0) !== phase) return false;
  if (matter !== undefined && row.matter_id !== matter) return false;
  if (ofClient && (row.matter_id === null || !ofClient.has(row.matter_id))) return false;
  return status === undefined || (row.finalized_at !== null) === (status === 'finalized');
};
