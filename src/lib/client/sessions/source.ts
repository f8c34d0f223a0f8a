import type { Session, Shelf } from '#/lib/domain/session.ts';
import type { BlockSource } from '../replica/source.ts';
import type { SessionPage } from './session-list.ts';

/** Where sessions, lists of them and their blocks come from. Each call throws `ApiError`. */
export interface SessionSource extends BlockSource {
  session(id: string): Promise<Session>;
  /** A page of a shelf; null is the first one. */
  page(shelf: Shelf, cursor: string | null): Promise<SessionPage>;
}
