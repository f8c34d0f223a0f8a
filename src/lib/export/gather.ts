import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Block, Session } from '#/lib/domain/session.ts';

/** Blocks in one reading: small enough that nothing else waits for it. */
const limit = 50;
const mostRounds = 20;

/**
 * Reads a whole session window by window and hands the blocks on, each window once the one before was taken. What
 * changed meanwhile comes again, so that in the end all is of one moment: that of the answer. Throws `not_found`, and
 * `conflict` where the session does not come to rest.
 */
export const gather = async (
  sessions: Pick<OwnedSessions, 'open' | 'changes' | 'briefing'>,
  id: string,
  take: (blocks: Block[]) => Promise<unknown>,
): Promise<{ session: Session; state: BriefingState }> => {
  const first = await sessions.open({ id, after: 0, limit });
  let { version } = first.session;
  for (let { blocks } = first; ; { blocks } = await sessions.open({ id, after: lastOf(blocks), limit })) {
    await take(blocks);
    if (blocks.length < limit) break;
  }
  for (let round = 0; round < mostRounds; round += 1) {
    const { session, state } = await sessions.briefing({ id });
    if (session.version === version) return { session, state };
    version = await catchUp(version);
  }
  throw new JucaError('conflict', 'The session changes faster than it can be read.');

  async function catchUp(since: number): Promise<number> {
    const { session, blocks, more } = await sessions.changes({ id, since, limit });
    await take(blocks);
    return more ? catchUp(blocks.at(-1)?.version ?? session.version) : session.version;
  }
};

const lastOf = (blocks: readonly Block[]): number => blocks.at(-1)?.position ?? 0;
