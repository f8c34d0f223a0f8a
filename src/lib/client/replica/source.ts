import type { Changes, Window } from './known.ts';

/** Where the blocks of a session come from. Each call throws `ApiError`. */
export interface BlockSource {
  /** The last blocks of the session, with the working blocks of its briefing. */
  last(sessionId: string): Promise<Window>;
  /** One piece, counted from 0. */
  piece(sessionId: string, piece: number): Promise<Window>;
  /** What changed after a version, the oldest change first. */
  changes(sessionId: string, since: number): Promise<Changes>;
}
