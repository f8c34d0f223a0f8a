/**
 * Makes pieces of a text storable as they come: no NUL, no half of a surrogate pair, and LF as the only end of a line,
 * since server-sent events do not tell it from CR. What a piece ends with may wait for the next one.
 */
export class StorablePieces {
  #waiting = '';

  take(piece: string): string {
    const text = this.#waiting + piece;
    const end = /[\r\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
    this.#waiting = text.slice(end);
    return storable(text.slice(0, end));
  }

  /** What still waits when no piece comes any more. */
  rest(): string {
    const text = this.#waiting;
    this.#waiting = '';
    return storable(text);
  }
}

const storable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').toWellFormed();
