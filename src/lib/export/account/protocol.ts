import type { ExportFormat } from '../formats/names.ts';

export type ArchivePiece = Uint8Array<ArrayBuffer>;

interface Piece {
  /** Of the ZIP file. */
  bytes: ArchivePiece;
}

/** The name of an archive's format in its manifest. */
export type ArchiveFormat = 'juca-account-export-1' | 'juca-matter-export-1' | 'juca-sessions-export-1';

/** Formats in which a session could not be written: its blocks are there as JSON. */
export interface MissingFiles {
  session: string;
  formats: ExportFormat[];
}

/** What the thread of an archive is asked, one after another, and what it answers. */
export type ArchiveCalls = {
  /** `now` is ISO 8601 in UTC. */
  begin: { asks: { format: ArchiveFormat; now: string }; answers: null };
  /** Writes a file whose bytes are given away. */
  file: { asks: { name: string; bytes: ArchivePiece }; answers: Piece };
  /** Writes a value as a file of JSON. */
  json: { asks: { name: string; value: unknown }; answers: Piece };
  /** Writes the manifest and ends the file. */
  end: { asks: { counts: Record<string, number>; missing: MissingFiles[] }; answers: Piece };
};

/** Writes a value as a file of the archive; gives the bytes of it. */
export type WriteJson = (name: string, value: unknown) => Promise<ArchivePiece>;
