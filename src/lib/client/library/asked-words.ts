/** The most characters of a search. */
const most = 300;

let asked = '';

/** Has the library, once it is shown, look for the words, cut at a word where they are too many. */
export const askLibraryFor = (words: string): void => {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  asked = line.length <= most ? line : line.slice(0, Math.max(line.lastIndexOf(' ', most), 1));
};

/** The words that the library was asked for, once. */
export const takeAskedWords = (): string => {
  const words = asked;
  asked = '';
  return words;
};
