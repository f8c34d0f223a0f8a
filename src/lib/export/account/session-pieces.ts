import { windowsOf } from '#/lib/db/session-windows.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { type Session, shelves } from '#/lib/domain/session.ts';
import { ThreadCall } from '#/lib/threads/thread-call.ts';
import { gather } from '../gather.ts';
import type { ArchiveCalls } from './protocol.ts';

/** Milliseconds, and MiB of heap: one session at a time is held, and a line for each file. */
const thread = { time: 6 * 3_600_000, heap: 1536 };
const threadFile = new URL('./archive-thread.ts', import.meta.url);
const pageSize = 100;

export type ArchiveThread = ThreadCall<ArchiveCalls>;

/** The thread that writes a ZIP file; it ends where `signal` is aborted. */
export const archiveThread = (signal: AbortSignal | undefined): ArchiveThread =>
  new ThreadCall<ArchiveCalls>(threadFile, { signal, ...thread });

/**
 * Each session of every shelf once. A session that moves meanwhile may pass the place that is read, so that the lists are
 * read again until nothing new is found.
 */
export async function* allSessions(sessions: OwnedSessions): AsyncGenerator<Session> {
  const seen = new Set<string>();
  for (let before = -1; seen.size > before; ) {
    before = seen.size;
    for (const shelf of shelves) {
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await sessions.list({ shelf, limit: pageSize, ...(cursor && { cursor }) });
        for (const session of page.sessions) {
          if (seen.has(session.id)) continue;
          seen.add(session.id);
          yield session;
        }
        cursor = page.nextCursor;
      }
    }
  }
}

/**
 * A session as its files; one that is too large or does not come to rest as JSON, window by window. False for one that was
 * deleted meanwhile.
 */
export async function* sessionPieces(
  sessions: OwnedSessions,
  { id }: Pick<Session, 'id'>,
  worker: ArchiveThread,
): AsyncGenerator<Uint8Array<ArrayBuffer>, boolean> {
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

async function* windowPieces(sessions: OwnedSessions, id: string, worker: ArchiveThread) {
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
