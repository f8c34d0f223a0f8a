import type { SearchFilters } from '#/lib/domain/search/filters.ts';
import type { Shelf } from '#/lib/domain/session-words.ts';
import type { StatementRow } from '../../statements.ts';
import type { Transaction } from '../../transaction.ts';
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
  let left = mostSearchedSessions;
  const { time: updatedAt, id } = readTimeCursor(undefined);
  for (const shelf of shelves) {
    const found = await transaction.all('searchedOnShelf', { shelf, updatedAt, id, limit: left + 1 });
    rows.push(...found.slice(0, left).filter((row) => isAsked(row, filters)));
    if (found.length > left) return { rows, complete: false };
    left -= found.length;
  }
  return { rows, complete: true };
};

/** Whether a session passes the filters that are about sessions. */
const isAsked = (row: SearchedRow, { phase, status }: SearchFilters): boolean => {
  if (phase !== undefined && Number(row.phase ?? 0) !== phase) return false;
  return status === undefined || (row.finalized_at !== null) === (status === 'finalized');
};
