import type { Area } from './areas/area.ts';
import { areas } from './areas.ts';
import { TermIndex } from './term-index.ts';

export interface Proposal {
  /** Empty where the text has none of the words. */
  name: string;
  /** The words of the text that led to it, as they are written there. */
  because: string[];
}

const mostWords = 6;

/** Points of a strong term; every other term has one. */
const strongPoints = 3;
/** An area is proposed from so many points on. */
const leastPoints = 2;
/** How many times the points of the second area the first must have; below it, it is not clear which. */
const margin = 1.2;

/**
 * Collects the words of many texts that speak for an area or a theme of law, and proposes the area with the most points
 * where it is clear of the others, and its theme with the most words. Memory does not grow with the texts.
 */
export class ThemeTally {
  /** By term, the first word found for it. */
  readonly #words = new Map<string, string>();

  take(text: string): void {
    index.find(text, this.#words);
  }

  proposal(): { area: Proposal; theme: Proposal } {
    const scored = areas
      .map((area) => this.#score(area))
      .sort((a, b) => b.points - a.points || b.theme.words.length - a.theme.words.length);
    const [best, second] = scored;
    const isClear = best && best.points >= leastPoints && best.points >= margin * (second?.points ?? 0);
    if (!isClear) return { area: proposal('', []), theme: proposal('', []) };
    const { name, words, theme } = best;
    return {
      area: proposal(name, words.length > 0 ? words : theme.words),
      theme: proposal(theme.words.length > 0 ? theme.name : '', theme.words),
    };
  }

  #score({ name, strong, terms, themes }: Area) {
    const themed = themes.map((theme) => ({ name: theme.name, words: this.#wordsFor(theme.terms) }));
    const theme = themed.reduce((best, each) => (each.words.length > best.words.length ? each : best));
    const [clear, weak] = [this.#wordsFor(strong), this.#wordsFor(terms)];
    const counted = new Set([...clear, ...weak]);
    const more = theme.words.filter((word) => !counted.has(word)).length;
    return { name, words: [...counted], theme, points: strongPoints * clear.length + weak.length + more };
  }

  /** The words found for the terms, each once. */
  #wordsFor(terms: readonly string[]): string[] {
    return [...new Set(terms.map((term) => this.#words.get(term)).filter((word) => word !== undefined))];
  }
}

const index = new TermIndex(
  areas.flatMap(({ strong, terms, themes }) => [
    ...strong,
    ...terms,
    ...themes.flatMap((theme) => theme.terms),
  ]),
);

/** The area and the theme that one text speaks for. */
export const proposeTheme = (text: string): { area: Proposal; theme: Proposal } => {
  const tally = new ThemeTally();
  tally.take(text);
  return tally.proposal();
};

const proposal = (name: string, words: string[]): Proposal => ({
  name,
  because: name === '' ? [] : words.slice(0, mostWords),
});
