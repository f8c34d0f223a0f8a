import { fold } from '../library/fold.ts';
import type { Matter } from './matter.ts';

/** The words of a text as a list of matters looks for them: lower case, without accents and marks. */
export const searchWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How a tag stands among the words of a matter, so that it is found whole and is no part of another word. */
export const tagWord = (tag: string): string => `#${searchWords(tag).join(' ')}#`;

/** Everything by which a list finds a matter, as one text. */
export const wordsOfMatter = (matter: Omit<Matter, 'id' | 'createdAt' | 'updatedAt' | 'version'>): string => {
  const { name, parties, caseNumber, court, comarca, area, tags, responsible } = matter;
  const texts = [
    name,
    ...parties.flatMap((party) => [party.name, party.document ?? '']),
    ...[caseNumber ?? '', court, comarca, area, responsible],
  ];
  const words = searchWords(texts.join(' '));
  return [...words, (caseNumber ?? '').replace(/\D/g, ''), ...tags.map(tagWord)].join(' ');
};

/** What lists are ordered by: the beginning of the name, as long as a cursor has room for. */
export const nameKey = (name: string): string => {
  const bytes = new TextEncoder().encode(searchWords(name).join(' ')).subarray(0, keyBytes);
  // With `stream` a character of which only a part is there is left out.
  return new TextDecoder().decode(bytes, { stream: true });
};

const keyBytes = 110;
