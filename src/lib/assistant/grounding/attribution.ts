/** A place where an answer names a source: by id, or a decision by its name. */
export interface SourcePlace {
  kind: 'decision' | 'block' | 'name';
  value: string;
  start: number;
  end: number;
}

/** UTF-16 units between a quotation and the source that it is said to be from. */
const nearest = 300;
/** A full stop before a capital, unless it is that of an abbreviation. */
const sentenceEnd = /(?:[\p{Ll}\d]{4}|["”»)\]])[.!?]\s+\p{Lu}/u;

/**
 * Which sources a quotation is said to be from: those named next to it in its own sentence, or else in its paragraph.
 * A block quote may stand in a paragraph of its own. `sources` are in order of place.
 */
export const attributionsIn = (text: string, sources: readonly SourcePlace[]) => {
  return ({ start, end }: { start: number; end: number }, isBlock: boolean) => {
    const between = (from: number, to: number) => text.slice(from, to).trim();
    const isNear = (from: number, to: number) =>
      to - from <= nearest && (isBlock || !between(from, to).includes('\n'));
    const next = firstFrom(sources, end);
    const after = run(sources, next, 1).filter((each) => isNear(end, each.start));
    const before = run(sources, firstFrom(sources, start) - 1, -1).filter((each) => isNear(each.end, start));
    const candidates = [
      // With the closing mark, after which a full stop ends the sentence.
      ...after.map((each) => ({ ...each, gap: between(end - 1, each.start) })),
      ...before.map((each) => ({ ...each, gap: between(each.end, start) })),
    ];
    const own = candidates.filter(({ gap }) => !sentenceEnd.test(`${gap} X`));
    const chosen = own.length > 0 ? own : candidates;
    return chosen.map(({ kind, value }) => ({ kind, value }));
  };
};

/** The index of the first source that begins at or after a place. */
export const firstFrom = (sources: readonly SourcePlace[], place: number): number => {
  let [low, high] = [0, sources.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sources[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** UTF-16 units between two names of one source, as in `REsp 1.234.567/SP [[decisao:…]]`. */
const sameSource = 60;

/** The source at an index with the one beyond it, where both stand together and name one source in two ways. */
const run = (sources: readonly SourcePlace[], index: number, step: 1 | -1): SourcePlace[] => {
  const [one, other] = [sources[index], sources[index + step]];
  if (!one) return [];
  if (!other || one.kind === other.kind) return [one];
  const gap = step === 1 ? other.start - one.end : one.start - other.end;
  return gap <= sameSource ? [one, other] : [one];
};
