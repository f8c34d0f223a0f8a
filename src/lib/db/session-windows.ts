import { limits } from '#/lib/domain/limits.ts';
import type { BlockWindow } from '#/lib/domain/session-answers.ts';
import type { OwnedSessions } from './sessions.ts';

/** The blocks of a session after a position in order, window by window as they are asked for, up to the end that it then has. */
export async function* windowsOf(
  sessions: Pick<OwnedSessions, 'open'>,
  id: string,
  from = 0,
): AsyncGenerator<BlockWindow> {
  for (let after = from; ; ) {
    const window = await sessions.open({ id, after, limit: limits.page });
    yield window;
    const last = window.blocks.at(-1)?.position ?? window.session.lastPosition;
    if (last >= window.session.lastPosition) return;
    after = last;
  }
}
