import type { Session } from '#/lib/domain/session.ts';
import type { ExportFormat } from '../formats/names.ts';
import { allSessions } from './all-sessions.ts';
import { ArchiveWriter } from './archive-writer.ts';
import type { ArchivePiece } from './protocol.ts';
import type { RendererParts } from './session-renderer.ts';

/** Which sessions are exported, and as what. */
export interface SelectionSource extends RendererParts {
  /** Their ids; undefined for all of every shelf. One that is not there is left out. */
  ids: readonly string[] | undefined;
  formats: readonly ExportFormat[];
}

/** A ZIP file of sessions, piece by piece; nothing is read before it is wanted. */
export async function* selectionPieces(source: SelectionSource): AsyncGenerator<ArchivePiece> {
  const { ids, sessions } = source;
  await using archive = new ArchiveWriter({ ...source, format: 'juca-sessions-export-1' });
  await archive.begin();
  const counts = { sessions: 0 };
  for await (const session of ids ? named(ids) : allSessions(sessions)) {
    if (yield* archive.session(session)) counts.sessions += 1;
  }
  yield await archive.end(counts);
}

function* named(ids: readonly string[]): Generator<Pick<Session, 'id'>> {
  for (const id of new Set(ids)) yield { id };
}
