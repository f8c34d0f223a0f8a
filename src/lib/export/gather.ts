import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Block, Session } from '#/lib/domain/session.ts';

const mostRounds = 20;

/**
 * Reads a whole session window by window and hands the blocks on, each window once the one before was taken; `take`
 * tells how many characters it took. What changed meanwhile comes again, so that in the end all is of one moment: that
 * of the answer. Throws `not_found`, and `conflict` where the session does not come to rest.
 */
export const gather = async (
  sessions: Pick<OwnedSessions, 'open' | 'changes' | 'briefing'>,
  id: string,
  take: (blocks: Block[]) => Promise<number>,
): Promise<{ session: Session; state: BriefingState }> => {
  const window = new Window();
  const first = await sessions.open({ id, after: 0, limit: window.limit });
  let { version } = first.session;
  for (let { blocks } = first; ; ) {
    const isLast = blocks.length < window.limit;
    window.adapt(await take(blocks), blocks.length);
    if (isLast) break;
    ({ blocks } = await sessions.open({ id, after: lastOf(blocks), limit: window.limit }));
  }
  for (let round = 0; round < mostRounds; round += 1) {
    const { session, state } = await sessions.briefing({ id });
    if (session.version === version) return { session, state };
    version = await catchUp(version);
  }
  throw new JucaError('conflict', 'The session changes faster than it can be read.');

  async function catchUp(since: number): Promise<number> {
    const { session, blocks, more } = await sessions.changes({ id, since, limit: window.limit });
    window.adapt(await take(blocks), blocks.length);
    return more ? catchUp(blocks.at(-1)?.version ?? session.version) : session.version;
  }
};

const lastOf = (blocks: readonly Block[]): number => blocks.at(-1)?.position ?? 0;

/** Characters of one window: the thread that serves requests passes it on, and everyone waits meanwhile. */
const wantedCharacters = 512 * 1024;
const mostBlocks = 50;

/** How many blocks are read together: few of long ones, many of short ones. */
export class Window {
  limit = 4;

  /** Follows what the last window took; the next has at most twice as many blocks. */
  adapt(characters: number, blocks: number): void {
    if (blocks === 0) return;
    const fitting = Math.floor(wantedCharacters / Math.max(1, characters / blocks));
    this.limit = Math.max(1, Math.min(fitting, 2 * this.limit, mostBlocks));
  }
}
