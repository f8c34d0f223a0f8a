import { type LeftOut, leftOutKinds, mostLeftOut } from '#/lib/domain/briefing/read-document.ts';
import { wordsHash } from '#/lib/domain/words-mark.ts';
import { countFigures } from './figures.ts';
import type { DocxTable } from './paragraphs.ts';

/** The parts that text is read from. */
const textParts = /^word\/(?:document|footnotes|endnotes)\d{0,2}\.xml$/u;

/**
 * What a DOCX has and its reader does not take in, by kind. A table counts unless it has the words that an export wrote
 * into it.
 */
export const leftOutOf = (parts: Record<string, Uint8Array>, tables: readonly DocxTable[]): LeftOut[] => {
  const counts = new Map(leftOutKinds.map((kind) => [kind, 0]));
  const count = (kind: LeftOut['kind'], number: number) =>
    counts.set(kind, Math.min(mostLeftOut, (counts.get(kind) ?? 0) + number));
  count('tables', tables.filter(({ marks, plain }) => !marks.includes(wordsHash(plain))).length);
  for (const [name, bytes] of Object.entries(parts))
    if (textParts.test(name)) countFigures(new TextDecoder().decode(bytes), count);
  return [...counts].flatMap(([kind, number]) => (number > 0 ? { kind, count: number } : []));
};
