/**
 * What is left of a word in lower case without accents when spellings that sound alike in Brazilian names are made one:
 * Luís and Luiz, Souza and Sousa, Thiago and Tiago, Philippe and Felipe, Kelly and Queli.
 */
export const spellingKey = (word: string): string =>
  alike.reduce((key, [written, one]) => key.replace(written, one), word);

const alike: readonly [RegExp, string][] = [
  [/^h/g, ''],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch(?=[^aeiou])/g, 'c'],
  [/ct/g, 't'],
  [/qu(?=[ei])/g, 'c'],
  [/g(?=[ei])/g, 'j'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/k/g, 'c'],
  [/z/g, 's'],
  [/(.)\1/g, '$1'],
];
