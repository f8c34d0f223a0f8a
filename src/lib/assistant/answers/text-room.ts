import { jsonBytes } from '#/lib/domain/json-size.ts';
import { limits } from '#/lib/domain/limits.ts';

/** Bytes of an answer's block beside its text and its former texts: author, times, ids. Marks take what is left. */
const others = 8 * 1024;

/**
 * What an answer's text may still take: of its own length (`answerText`), and of what a block holds (`content`), which its
 * former texts share.
 */
export class TextRoom {
  #units: number;
  #bytes: number;

  constructor(begun: string, formerBytes: number) {
    this.#units = limits.answerText - begun.length;
    this.#bytes = limits.content - others - formerBytes - jsonBytes(begun);
  }

  /** The text, or the beginning of it that fits; never half a character. */
  take(text: string): string {
    const bytes = bytesOf(text);
    if (text.length <= this.#units && bytes <= this.#bytes) {
      this.#units -= text.length;
      this.#bytes -= bytes;
      return text;
    }
    let end = 0;
    for (const character of text) {
      this.#units -= character.length;
      this.#bytes -= bytesOf(character);
      if (this.#units < 0 || this.#bytes < 0) break;
      end += character.length;
    }
    return text.slice(0, end);
  }
}

/** Without the quotes of the JSON text. */
const bytesOf = (text: string): number => jsonBytes(text) - 2;
