import type { Session, Shelf } from '#/lib/domain/session.ts';
import type { BlockSource } from '../replica/source.ts';
import type { ListFilters } from './list-filters.ts';
import type { SessionPage } from './session-list.ts';

/** Where sessions, lists of them and their blocks come from. Each call throws `ApiError`. */
export interface SessionSource extends BlockSource {
  session(id: string): Promise<Session>;
  /** A page of a shelf; null is the first one. With filters it may have no session although there is a next page. */
  page(shelf: Shelf, cursor: string | null, filters?: ListFilters): Promise<SessionPage>;
}
