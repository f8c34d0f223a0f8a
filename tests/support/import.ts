import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { Refusal } from '#/lib/domain/library/import-report.ts';
import type { ReadItem } from '#/lib/import/item.ts';
import { readDecisions } from '#/lib/import/read-decisions.ts';

export interface ReadAll {
  format: string;
  decisions: NewDecision[];
  refusals: Refusal[];
  joined: number;
}

/** A file's bytes in small pieces, so that everything that can be split is split. */
export async function* inPieces(content: string | Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** All items that the importer reads from a file's content. */
export const readAll = async (content: string | Uint8Array): Promise<ReadAll> => {
  const { format, items } = await readDecisions(inPieces(content));
  const read: ReadItem[] = [];
  for await (const item of items) read.push(item);
  return {
    format,
    decisions: read.flatMap((item) => ('decision' in item ? [item.decision] : [])),
    refusals: read.flatMap((item) => ('refusal' in item ? [item.refusal] : [])),
    joined: read.reduce((sum, item) => sum + ('decision' in item ? (item.joined ?? 0) : 0), 0),
  };
};
