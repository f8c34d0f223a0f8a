import type { Finding } from '#/blocks/progress/definition.ts';
import type { PlainText } from './plain-text.ts';

/** A finding before it is known which block it stands in. */
export type Match = Omit<Finding, 'source'>;

/** What a rule needs besides the text. */
export interface ReadingContext {
  /** The day on which the text was written, ISO; relative days are counted from it. */
  day: string;
}

export type Recogniser = (text: PlainText, context: ReadingContext) => Match[];

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a rule makes of a place where its pattern fits. */
type Made = Omit<Match, 'text' | 'start' | 'end'>;

/**
 * All places where the pattern fits the folded text and `read` makes something of it. Places are in UTF-16 units of the
 * plain text; the text of a finding is taken from the original at the end.
 */
export const matchesOf = (
  { folded }: Pick<PlainText, 'folded'>,
  pattern: RegExp,
  read: (groups: Groups, place: { start: number; end: number }) => Made | undefined,
): Match[] => {
  const found: Match[] = [];
  for (const match of folded.matchAll(pattern)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const made = read(match.groups ?? {}, place);
    if (made) found.push({ ...made, ...place, text: match[0] });
  }
  return found;
};

/** The sentence or line before a place, at most so many UTF-16 units of it. */
export const before = (folded: string, at: number, most: number): string => {
  const text = folded.slice(Math.max(0, at - most), at);
  const start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. '), text.lastIndexOf('; '));
  return text.slice(start + 1);
};
