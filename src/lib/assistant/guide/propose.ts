import { areas } from './areas.ts';
import { fold } from './fold.ts';

export interface Proposal {
  /** Empty where the text has none of the words. */
  name: string;
  /** The words of the text that led to it, as they are written there. */
  because: string[];
}

const mostWords = 6;

/**
 * Collects the words of many texts that speak for an area or a theme of law, and proposes the area and the theme with
 * the most words. The first named wins a tie. Memory does not grow with the texts.
 */
export class ThemeTally {
  /** By stem, the first word found that begins with it. */
  readonly #words = new Map<string, string>();

  take(text: string): void {
    const folded = fold(text);
    for (const stem of stems) {
      if (this.#words.has(stem)) continue;
      const word = folded.wordAt(stem);
      if (word !== undefined) this.#words.set(stem, word);
    }
  }

  proposal(): { area: Proposal; theme: Proposal } {
    const scored = areas.map((area) => {
      const themes = area.themes.map(({ name, stems }) => ({ name, words: this.#wordsFor(stems) }));
      const theme = themes.reduce((best, each) => (each.words.length > best.words.length ? each : best));
      return { name: area.name, words: this.#wordsFor(area.stems), theme };
    });
    const points = (each: (typeof scored)[number]) => each.words.length + each.theme.words.length;
    const best = scored.reduce((first, each) => (points(each) > points(first) ? each : first));
    const found = points(best) > 0;
    return {
      area: proposal(found ? best.name : '', best.words.length > 0 ? best.words : best.theme.words),
      theme: proposal(best.theme.words.length > 0 ? best.theme.name : '', best.theme.words),
    };
  }

  /** The words found for the stems, each once. */
  #wordsFor(stems: readonly string[]): string[] {
    return [...new Set(stems.map((stem) => this.#words.get(stem)).filter((word) => word !== undefined))];
  }
}

const stems = new Set(
  areas.flatMap((area) => [...area.stems, ...area.themes.flatMap((theme) => theme.stems)]),
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
