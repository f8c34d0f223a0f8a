/** A theme and the terms that make the guide think of it. */
interface Theme {
  name: string;
  terms: readonly string[];
}

/**
 * Terms are in lower case without accents. A term is found as whole words, with an `s` or `es` at its end; one that ends
 * in `*` at the beginning of a word.
 */
export interface Area {
  name: string;
  /** Terms that leave little doubt, such as the area's own statutes; each counts three times. */
  strong: readonly string[];
  /** Terms that speak for the area whatever the theme. */
  terms: readonly string[];
  themes: readonly Theme[];
}

/** The terms of a line. */
export const terms = (line: string): string[] => line.split('|');
