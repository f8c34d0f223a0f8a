import { Bookmark } from 'docx';
import { joinedCells, wordsMark } from '#/lib/domain/words-mark.ts';
import { plain, type Run } from '../../document.ts';
import { writable } from './writable.ts';

/**
 * Marks of what an export sets around the text. A word processor gives a paragraph that is typed below the same style
 * and no bookmark, so a file that comes back tells one from the other.
 */
export class WordMarks {
  #count = 0;

  /** The mark of a paragraph: a bookmark without a length, at its beginning. */
  of(text: string | readonly Run[]): Bookmark {
    return this.ofCells([text]);
  }

  /** The mark of a table, by all its cells; it stands in the first. */
  ofCells(texts: readonly (string | readonly Run[])[]): Bookmark {
    this.#count += 1;
    const words = texts.map((text) => wordsIn(typeof text === 'string' ? plain(text) : text));
    return new Bookmark({ id: wordsMark(this.#count, joinedCells(words)), children: [] });
  }
}

/** Without the numbers of sources, which a reader of the file knows by their links. */
const wordsIn = (runs: readonly Run[]): string =>
  runs.map(({ text, block, raised }) => (block === undefined && !raised ? writable(text) : '')).join('');
