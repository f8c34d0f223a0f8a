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

/** Where another paragraph or another item of a list begins. */
const paragraphEnd = /\n[ \t]*(?:\n|[-*+#]|\d{1,3}[.)])/u;
/** What stands before the source of a block quote where that has a paragraph of its own. */
const sourceLead = /^(?:[(—–-]|\(?(?:fonte|referência|cf\.?|in):?)?$/iu;

interface Stretch {
  start: number;
  end: number;
}

/**
 * Which sources a quotation is said to be from: those named next to it in its own sentence, or else in its paragraph. A
 * block quote may also be announced by the paragraph before it, or followed by its source in one of its own. `sources`
 * are in order of place.
 */
export const attributionsIn =
  (text: string, sources: readonly SourcePlace[]) =>
  ({ start, end }: Stretch, isBlock: boolean) => {
    const next = firstFrom(sources, end);
    const after = run(sources, next, 1).flatMap((source) => {
      const gap = text.slice(end, source.start);
      const isOwn = !paragraphEnd.test(gap) || (isBlock && sourceLead.test(gap.trim()));
      // With the closing mark, after which a full stop ends the sentence.
      return isOwn ? [{ source, gap: text.slice(end - 1, source.start) }] : [];
    });
    const before = run(sources, firstFrom(sources, start) - 1, -1).flatMap((source) => {
      const gap = text.slice(source.end, start);
      const isOwn = !paragraphEnd.test(gap) || (isBlock && /^$|:$/u.test(gap.trim()));
      return isOwn ? [{ source, gap }] : [];
    });
    const near = [...after, ...before].filter(({ gap }) => gap.length <= nearest);
    const own = near.filter(({ gap }) => !sentenceEnd.test(`${gap.trim()} X`));
    return (own.length > 0 ? own : near).map(({ source: { kind, value } }) => ({ kind, value }));
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
