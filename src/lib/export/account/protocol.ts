import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { Wording } from '../compose/index.ts';
import type { ExportFormat } from '../formats/names.ts';

interface Piece {
  /** Of the ZIP file. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** What an archive is: the name of its format in the manifest, and the formats of each session in it. */
interface ArchiveForm {
  wording: Wording;
  format: 'juca-account-export-1' | 'juca-matter-export-1' | 'juca-sessions-export-1';
  formats: readonly ExportFormat[];
}

/** What the thread of an archive is asked, one after another, and what it answers. */
export type ArchiveCalls = {
  begin: { asks: ArchiveForm; answers: null };
  /** More blocks of the session, as `ExportCalls` has it. */
  take: { asks: Block[]; answers: undefined };
  /** Writes the session that was taken, in each format. */
  session: { asks: { session: Session; state: BriefingState }; answers: Piece };
  /** Lets go of a session that was taken in part. */
  drop: { asks: null; answers: null };
  /** Writes a value as a file of JSON. */
  json: { asks: { name: string; value: unknown }; answers: Piece };
  /** Writes the manifest and ends the file. */
  end: { asks: { counts: Record<string, number> }; answers: Piece };
};

/** Writes a value as a file of the archive; gives the bytes of it. */
export type WriteJson = (name: string, value: unknown) => Promise<Uint8Array<ArrayBuffer>>;
