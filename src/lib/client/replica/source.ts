import type { Gap } from './blocks-range.ts';
import type { Changes, Window } from './known.ts';

/** Where the blocks of a session come from. Each call throws `ApiError`. */
export interface BlockSource {
  /** The last blocks of the session, few where they are long, with the working blocks of its briefing. */
  last(sessionId: string): Promise<Window>;
  /** The first blocks of a gap: all of them, or fewer where they are long. */
  gap(sessionId: string, gap: Gap): Promise<Window>;
  /** What changed after a version, the oldest change first. */
  changes(sessionId: string, since: number): Promise<Changes>;
}
