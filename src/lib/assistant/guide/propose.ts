import { areas } from './areas.ts';
import { type FoldedText, fold } from './fold.ts';

export interface Proposal {
  /** Empty where the text has none of the words. */
  name: string;
  /** The words of the text that led to it, as they are written there. */
  because: string[];
}

const mostWords = 6;

/** The area and theme of law that most words of the text speak for; the first named wins a tie. */
export const proposeTheme = (text: string): { area: Proposal; theme: Proposal } => {
  const folded = fold(text);
  const scored = areas.map((area) => {
    const themes = area.themes.map((theme) => ({ name: theme.name, words: wordsFor(folded, theme.stems) }));
    const theme = themes.reduce((best, each) => (each.words.length > best.words.length ? each : best));
    return { name: area.name, words: wordsFor(folded, area.stems), theme };
  });
  const points = (each: (typeof scored)[number]) => each.words.length + each.theme.words.length;
  const best = scored.reduce((first, each) => (points(each) > points(first) ? each : first));
  const found = points(best) > 0;
  return {
    area: proposal(found ? best.name : '', best.words.length > 0 ? best.words : best.theme.words),
    theme: proposal(best.theme.words.length > 0 ? best.theme.name : '', best.theme.words),
  };
};

const proposal = (name: string, words: string[]): Proposal => ({
  name,
  because: name === '' ? [] : words.slice(0, mostWords),
});

/** The words of the text that begin with one of the stems, each once. */
const wordsFor = (folded: FoldedText, stems: readonly string[]): string[] => [
  ...new Set(stems.map((stem) => folded.wordAt(stem)).filter((word) => word !== undefined)),
];
