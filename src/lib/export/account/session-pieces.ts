import { windowsOf } from '#/lib/db/session-windows.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Session } from '#/lib/domain/session.ts';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { gather } from '../gather.ts';
import type { ArchiveCalls } from './protocol.ts';

type Worker = ThreadCall<ArchiveCalls>;

/** Milliseconds, and MiB of heap: one session at a time is held, and a line for each file. */
const thread = { time: 6 * 3_600_000, heap: 1536 };
const threadFile = new URL('./archive-thread.ts', import.meta.url);

/** The thread that writes one ZIP file. */
export const archiveThread = (signal: AbortSignal | undefined): Worker =>
  new ThreadCall<ArchiveCalls>(threadFile, { signal, ...thread });

/**
 * A session as one file to import again; one that is too large or does not come to rest, window by window. False for one
 * that was deleted meanwhile.
 */
export async function* sessionPieces(sessions: OwnedSessions, { id }: Session, worker: Worker) {
  try {
    const whole = await gather(sessions, id, (blocks) => worker.call('take', blocks));
    yield (await worker.call('session', whole)).bytes;
    return true;
  } catch (error) {
    await worker.call('drop', null);
    if (!(error instanceof JucaError)) throw error;
    if (error.code === 'not_found') return false;
    if (!['too_large', 'conflict'].includes(error.code)) throw error;
    yield* windowPieces(sessions, id, worker);
    return true;
  }
}

async function* windowPieces(sessions: OwnedSessions, id: string, worker: Worker) {
  const write = async (name: string, value: unknown) =>
    (await worker.call('json', { name: `sessions/large/${id}/${name}.json`, value })).bytes;
  let number = 0;
  for await (const { session, state, blocks } of windowsOf(sessions, id)) {
    if (number === 0) yield await write('session', { session, briefing: state });
    if (blocks.length === 0) return;
    number += 1;
    yield await write(`blocks-${String(number).padStart(5, '0')}`, blocks);
  }
}
