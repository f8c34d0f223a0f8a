import { pick, type Random } from '../random.ts';

const marks: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['*“', '”*'],
  ['**"', '"**'],
];

/** Ways to write the same words; each leaves them the same to a reader. */
const ways: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.toLocaleUpperCase('pt-BR'),
  (words) => words.normalize('NFD'),
  (words) => words.replaceAll(' ', '\u00a0'),
  (words) => words.replace(/ (?=\S{20,}$)/u, '\n'),
  (words) => words.replace(/(\p{L}{4})(\p{L}{4})/u, '$1\u00ad$2'),
  (words) => `${words.charAt(0).toLocaleLowerCase('pt-BR')}${words.slice(1)}`,
  (words) => `[${words.charAt(0).toLocaleLowerCase('pt-BR')}]${words.slice(1)}`,
  (words) => words.replace(/^(\S+ \S+ \S+ \S+) \S+ \S+ /u, '$1 […] '),
  (words) => words.replace(/^(\S+ \S+ \S+) \S+ /u, '$1 (...) '),
  (words) => `${words.replace(/[.,;]$/u, '')}…`,
  (words) => words.replace(/ (\S+ \S+)$/u, ' **$1**'),
  (words) => words.replace(/[.]$/u, ''),
];

/** The words as somebody might write them. */
export const typed = (words: string, random: Random): string => pick(ways, random)(words);

export const marked = (words: string, random: Random): { before: string; quoted: string; after: string } => {
  const [open, close] = pick(marks, random);
  const [before, after] = [open.slice(0, -1), close.slice(1)];
  return { before, quoted: `${open.slice(-1)}${words}${close.charAt(0)}`, after };
};
