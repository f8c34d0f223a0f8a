import type { Finding } from '#/blocks/progress/definition.ts';

/** A finding before it is known which block it stands in. */
export type Match = Omit<Finding, 'source'>;

export type Recogniser = (text: string) => Match[];

/** All places where the pattern fits and `read` makes something of it. Places are in UTF-16 units. */
export const matchesOf = (
  text: string,
  pattern: RegExp,
  read: (
    groups: Record<string, string | undefined>,
    whole: string,
  ) => Omit<Match, 'text' | 'start' | 'end'> | undefined,
): Match[] => {
  const found: Match[] = [];
  for (const match of text.matchAll(pattern)) {
    const read_ = read(match.groups ?? {}, match[0]);
    if (read_)
      found.push({ ...read_, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
};
