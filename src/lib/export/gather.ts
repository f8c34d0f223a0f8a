import { windowsOf } from '#/lib/db/session-windows.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Block, Session } from '#/lib/domain/session.ts';

const mostRounds = 20;

/**
 * Reads a whole session window by window and hands the blocks on, each window once the one before was taken. What
 * changed meanwhile comes again, so that in the end all is of one moment: that of the answer. Throws `not_found`, and
 * `conflict` where the session does not come to rest.
 */
export const gather = async (
  sessions: Pick<OwnedSessions, 'open' | 'changes' | 'briefing'>,
  id: string,
  take: (blocks: Block[]) => Promise<void>,
): Promise<{ session: Session; state: BriefingState }> => {
  let version: number | undefined;
  for await (const { session, blocks } of windowsOf(sessions, id)) {
    // What changed after the first window is asked for later.
    version ??= session.version;
    await take(blocks);
  }
  for (let round = 0; round < mostRounds; round += 1) {
    const { session, state } = await sessions.briefing({ id });
    if (session.version === version) return { session, state };
    version = await catchUp(version ?? 0);
  }
  throw new JucaError('conflict', 'The session changes faster than it can be read.');

  async function catchUp(since: number): Promise<number> {
    const { session, blocks, more } = await sessions.changes({ id, since, limit: limits.page });
    await take(blocks);
    return more ? catchUp(blocks.at(-1)?.version ?? session.version) : session.version;
  }
};
