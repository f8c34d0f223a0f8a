import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { ImportReport, Refusal, UnusedPart } from '#/lib/domain/library/import-report.ts';
import type { ReadItem, Supplement } from '#/lib/import/item.ts';
import { readDecisions } from '#/lib/import/read-decisions.ts';
import { noLines, tally } from '#/lib/import/tally.ts';

export interface ReadAll {
  format: string;
  decisions: NewDecision[];
  refusals: Refusal[];
  unused: UnusedPart[];
  supplements: Supplement[];
  joined: number;
  /** Lines, rows or objects by what became of them. */
  lines: ImportReport['lines'];
  /** What each line of a decision was used for, as `7 number`. */
  used: string[];
}

/** A file's bytes in small pieces, so that everything that can be split is split. */
export async function* inPieces(content: string | Uint8Array, length = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/**
 * All items that the importer reads from a file's content. Throws where a line of text is in none of them, or in two.
 */
export const readAll = async (content: string | Uint8Array, pieceLength = 7): Promise<ReadAll> => {
  const { format, items } = await readDecisions(inPieces(content, pieceLength));
  const read: ReadItem[] = [];
  const lines = noLines('line');
  for await (const item of items) {
    read.push(item);
    tally(lines, item);
  }
  if (typeof content === 'string' && (format === 'pasted' || format === 'ruling')) {
    const given = content === '' ? 0 : content.replace(/\n$/, '').split('\n').length;
    if (lines.read !== given) throw new Error(`Of ${given} lines ${lines.read} are accounted for.`);
  }
  return {
    format,
    decisions: read.flatMap((item) => ('decision' in item ? [item.decision] : [])),
    lines,
    unused: read.flatMap((item) => ('unused' in item ? [item.unused] : [])),
    supplements: read.flatMap((item) => ('supplement' in item ? [item.supplement] : [])),
    used: read.flatMap((item) =>
      'decision' in item ? (item.used ?? []).map(({ from, use }) => `${from} ${use}`) : [],
    ),
    refusals: read.flatMap((item) => ('refusal' in item ? [item.refusal] : [])),
    joined: read.reduce((sum, item) => sum + ('decision' in item ? (item.joined ?? 0) : 0), 0),
  };
};
