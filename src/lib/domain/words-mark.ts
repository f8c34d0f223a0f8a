import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { wordsOf } from './document-words.ts';

/** Signs of a hash that tell one text of a file from another; the name of a bookmark in Word has 40 at most. */
const length = 16;
const pattern = new RegExp(`^texto_\\d{1,6}_([0-9a-f]{${length}})$`, 'u');

/** What two texts have in common that say the same. */
export const wordsHash = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(wordsOf(text)))).slice(0, length);

/** The name of a bookmark that says which words an export wrote where it stands; each number is given once in a file. */
export const wordsMark = (number: number, text: string): string => `texto_${number}_${wordsHash(text)}`;

/** The hash in the name of a bookmark; undefined for a bookmark of somebody else. */
export const hashInMark = (name: string): string | undefined => pattern.exec(name)?.[1];

/** The text of a table for its mark. */
export const joinedCells = (texts: readonly string[]): string => texts.map((text) => text.trim()).join('|');
