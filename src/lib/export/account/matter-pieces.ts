import type { OwnedMatters } from '#/lib/db/matters.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { sessionsOfMatter } from './all-matters.ts';
import { ArchiveWriter } from './archive-writer.ts';
import type { ArchivePiece } from './protocol.ts';
import type { RendererParts } from './session-renderer.ts';

/** What an export of a matter reads, and how it is worded. */
interface MatterSource extends RendererParts {
  matter: Matter;
  matters: OwnedMatters;
}

/** The ZIP file of a matter and its sessions, piece by piece; nothing is read before it is wanted. */
export async function* matterPieces(source: MatterSource): AsyncGenerator<ArchivePiece> {
  const { matter, matters } = source;
  await using archive = new ArchiveWriter({
    ...source,
    format: 'juca-matter-export-1',
    formats: ['json', 'md'],
  });
  await archive.begin();
  yield await archive.json('matter.json', matter);
  const counts = { sessions: 0, blocks: 0 };
  const seen = new Set<string>();
  // A session that moves meanwhile may pass the place that is read.
  for await (const session of sessionsOfMatter(matters, matter.id)) {
    if (seen.has(session.id)) continue;
    seen.add(session.id);
    const isThere = yield* archive.session(session);
    if (!isThere) continue;
    counts.sessions += 1;
    counts.blocks += session.lastPosition;
  }
  yield await archive.end(counts);
}
