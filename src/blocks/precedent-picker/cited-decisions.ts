import type { Point } from '#/lib/domain/briefing/point.ts';
import type { CheckedReference } from '#/lib/domain/reference-report.ts';
import type { ListedPrecedent } from './arrange-precedents.ts';

/** A citation of the question, with the decisions of the library that it names and that are not in the briefing. */
export interface CitedDecision {
  id: string;
  text: string;
  decisions: string[];
}

/** The citations a line each, as the conference reads them. */
export const linesOf = (cited: readonly Point[]): string => cited.map(lineOf).join('\n');

const lineOf = ({ text }: Point): string => text.replace(/\s+/gu, ' ');

/**
 * The citations with what the conference of their lines found in the library. One whose decisions are all in the briefing
 * is left out; each decision stands with the first citation that names it.
 */
export const withDecisions = (
  cited: readonly Point[],
  references: readonly CheckedReference[],
  precedents: readonly ListedPrecedent[],
): CitedDecision[] => {
  const taken = new Set(precedents.map(({ content }) => content.libraryId));
  let start = 0;
  return cited.flatMap((point) => {
    const end = start + lineOf(point).length;
    const inLine = references.filter((each) => each.start >= start && each.end <= end);
    start = end + 1;
    const held = inLine.flatMap(({ decision }) => decision ?? []);
    const decisions = [...new Set(held)].filter((id) => !taken.has(id));
    for (const id of decisions) taken.add(id);
    const isThere = held.length === inLine.length && held.length > 0 && decisions.length === 0;
    return isThere ? [] : [{ id: point.id, text: point.text, decisions }];
  });
};
