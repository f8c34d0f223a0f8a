/** An object's text as it stands in a JSON file, or what stood there instead. */
export type FoundText =
  | { kind: 'object'; text: string }
  | { kind: 'too_large' }
  | { kind: 'unfinished' }
  /** Text outside of every object, its beginning. */
  | { kind: 'unexpected'; text: string };

/** What an object may have; one with more is passed over. */
export interface ObjectBounds {
  /** UTF-16 units of its text. */
  length: number;
  /** Levels of objects and arrays. */
  levels?: number;
  /** Values, or nearly: objects, arrays and commas. */
  values?: number;
}

/**
 * Cuts the objects of a JSON array, or objects one after another, out of a text that comes in pieces. Only brackets
 * and strings are followed, so that one broken object does not take the others with it, and no more than one object is
 * in memory, however long the file is. What an object holds is for `JSON.parse`.
 */
export class JsonObjects {
  readonly #bounds: Required<ObjectBounds>;
  #depth = 0;
  #level = 0;
  #values = 0;
  #inString = false;
  #escaped = false;
  #object = '';
  #tooLarge = false;
  #outside = '';

  constructor({ length, levels = unbounded, values = unbounded }: ObjectBounds) {
    this.#bounds = { length, levels, values };
  }

  /** The objects that are whole with this piece. */
  *take(piece: string): Generator<FoundText> {
    let start = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (this.#depth === 0) {
        if (code !== openBrace) {
          this.#noteOutside(code, piece, at);
          continue;
        }
        yield* this.#endOutside();
        this.#depth = 1;
        this.#level = 1;
        this.#values = 1;
        start = at;
      } else if (this.#followInside(code)) {
        yield this.#endObject(piece.slice(start, at + 1));
      }
    }
    if (this.#depth > 0) this.#keep(piece.slice(start));
  }

  /** What is left when the file has ended. */
  *end(): Generator<FoundText> {
    yield* this.#endOutside();
    if (this.#depth > 0) yield { kind: 'unfinished' };
  }

  /** True where the character closes the object. */
  #followInside(code: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (code === backslash) this.#escaped = true;
      else if (code === quote || code === newLine) this.#inString = false;
      return false;
    }
    if (code === quote) this.#inString = true;
    else if (code === openBrace) this.#open(1);
    else if (code === openBracket) this.#open(0);
    else if (code === comma) this.#values += 1;
    else if (code === closeBracket) this.#level -= 1;
    else if (code === closeBrace) {
      this.#depth -= 1;
      this.#level -= 1;
    }
    return this.#depth === 0;
  }

  #open(depth: number): void {
    this.#depth += depth;
    this.#level += 1;
    this.#values += 1;
    if (this.#level > this.#bounds.levels) this.#passOver();
  }

  #passOver(): void {
    this.#tooLarge = true;
    this.#object = '';
  }

  #keep(part: string): void {
    if (this.#tooLarge) return;
    this.#object += part;
    const isLarge = this.#object.length > this.#bounds.length || this.#values > this.#bounds.values;
    if (isLarge) this.#passOver();
  }

  #endObject(part: string): FoundText {
    this.#keep(part);
    const found: FoundText = this.#tooLarge ? { kind: 'too_large' } : { kind: 'object', text: this.#object };
    this.#object = '';
    this.#tooLarge = false;
    return found;
  }

  /** Brackets, commas and white space belong between objects. */
  #noteOutside(code: number, piece: string, at: number): void {
    if (this.#outside.length < shownOutside && !between.has(code)) this.#outside += piece.charAt(at);
  }

  *#endOutside(): Generator<FoundText> {
    if (this.#outside !== '') yield { kind: 'unexpected', text: this.#outside.toWellFormed() };
    this.#outside = '';
  }
}

const openBrace = 0x7b;
const closeBrace = 0x7d;
/** JSON has none within a string: one that was left open ends here, and with it what it could break. */
const newLine = 0x0a;
const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const unbounded = Number.POSITIVE_INFINITY;
const between = new Set([...' \t\r\n,[]'].map((character) => character.charCodeAt(0)));
const shownOutside = 40;
