import type { OwnedMatters } from '#/lib/db/matters.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import type { Wording } from '../compose/index.ts';
import { sessionsOfMatter } from './all-matters.ts';
import { archiveThread, sessionPieces } from './session-pieces.ts';

/** What an export of a matter reads, and how it is worded. */
interface MatterSource {
  matter: Matter;
  matters: OwnedMatters;
  sessions: OwnedSessions;
  wording: Wording;
  signal?: AbortSignal | undefined;
}

/** The ZIP file of a matter and its sessions, piece by piece; nothing is read before it is wanted. */
export async function* matterPieces(source: MatterSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { matter, matters, sessions, wording, signal } = source;
  await using worker = archiveThread(signal);
  await worker.call('begin', { wording, format: 'juca-matter-export-1', formats: ['json', 'md'] });
  yield (await worker.call('json', { name: 'matter.json', value: matter })).bytes;
  const counts = { sessions: 0, blocks: 0 };
  const seen = new Set<string>();
  // A session that moves meanwhile may pass the place that is read.
  for await (const session of sessionsOfMatter(matters, matter.id)) {
    if (seen.has(session.id)) continue;
    seen.add(session.id);
    const isThere = yield* sessionPieces(sessions, session, worker);
    if (!isThere) continue;
    counts.sessions += 1;
    counts.blocks += session.lastPosition;
  }
  yield (await worker.call('end', { counts })).bytes;
}
