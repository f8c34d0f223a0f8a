import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { Wording } from '../compose/index.ts';
import type { ExportFormat } from '../formats/names.ts';
import { allSessions, archiveThread, sessionPieces } from './session-pieces.ts';

/** Which sessions are exported, and as what. */
export interface SelectionSource {
  sessions: OwnedSessions;
  /** Their ids; undefined for all of every shelf. One that is not there is left out. */
  ids: readonly string[] | undefined;
  formats: readonly ExportFormat[];
  wording: Wording;
  signal?: AbortSignal | undefined;
}

/** A ZIP file of sessions, piece by piece; nothing is read before it is wanted. */
export async function* selectionPieces({
  sessions,
  ids,
  formats,
  wording,
  signal,
}: SelectionSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  await using worker = archiveThread(signal);
  await worker.call('begin', { wording, format: 'juca-sessions-export-1', formats });
  const counts = { sessions: 0 };
  for await (const session of ids ? named(ids) : allSessions(sessions)) {
    if (yield* sessionPieces(sessions, session, worker)) counts.sessions += 1;
  }
  yield (await worker.call('end', { counts })).bytes;
}

function* named(ids: readonly string[]): Generator<Pick<Session, 'id'>> {
  for (const id of new Set(ids)) yield { id };
}
