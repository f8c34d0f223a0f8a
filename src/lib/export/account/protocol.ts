import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { Wording } from '../compose/index.ts';
import type { ArchiveFormat } from './archive.ts';

interface Piece {
  /** Of the ZIP file. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the thread of an export as a ZIP file is asked, one after another, and what it answers. */
export type ArchiveCalls = {
  /** `format` is what the manifest says of the file. */
  begin: { asks: { wording: Wording; format: ArchiveFormat }; answers: null };
  /** More blocks of the session, as `ExportCalls` has it. */
  take: { asks: Block[]; answers: undefined };
  /** Writes the session that was taken, as JSON and as Markdown. */
  session: { asks: { session: Session; state: BriefingState }; answers: Piece };
  /** Lets go of a session that was taken in part. */
  drop: { asks: null; answers: null };
  /** Writes a value as a file of JSON. */
  json: { asks: { name: string; value: unknown }; answers: Piece };
  /** Writes the manifest and ends the file. */
  end: { asks: { counts: Record<string, number> }; answers: Piece };
};
