import { pick, type Random } from '../random.ts';

/** Ways in which a quotation goes wrong; each says something else than the source does. */
const changes: readonly ((words: string) => string)[] = [
  // A denial put in or left out, which turns the meaning round.
  (words) => words.replace(/ (?=\S+ \S+ \S+$)/u, ' não '),
  (words) => words.replace(/ não /u, ' '),
  // A word for another, at the beginning, in the middle and at the end.
  (words) => words.replace(/^\S+ \S+/u, 'A empresa'),
  (words) => words.replace(/^((?:\S+ ){5})\S+/u, '$1eventual'),
  (words) => words.replace(/\S+$/u, 'mutuário.'),
  // A word left out without a mark.
  (words) => words.replace(/^((?:\S+ ){4})\S+ /u, '$1'),
  // Two words in another order.
  (words) => words.replace(/(\S+) (\S+) (\S+ \S+)$/u, '$2 $1 $3'),
  // The beginning of a word cut off.
  (words) => words.replace(/^((?:\S+ ){3}).*?(\p{L}{3})(\p{L}{3,}) /u, '$1$3 '),
  // Something put at the end.
  (words) => `${words.replace(/[.]$/u, '')}, ainda que haja boa-fé.`,
];

/** The words, changed; never the same. */
export const altered = (words: string, random: Random): string => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const changed = pick(changes, random)(words);
    if (changed !== words) return changed;
  }
  throw new Error(`Nothing changes: ${words}`);
};
