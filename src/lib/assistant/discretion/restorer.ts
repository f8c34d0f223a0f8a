import { longestStandIn, putBack } from './stand-ins.ts';

/**
 * Puts values back into a text that arrives in pieces. What may be the beginning of a stand-in waits for the next piece:
 * at most as many UTF-16 units as the longest stand-in has. All that is given together is what `putBack` makes of the
 * whole text.
 */
export class Restorer {
  readonly #written: ReadonlyMap<string, string>;
  #held = '';

  /** `written` may grow while the text comes. */
  constructor(written: ReadonlyMap<string, string>) {
    this.#written = written;
  }

  /** Takes a piece. Returns what can be shown. */
  take(piece: string): string {
    const text = this.#held + piece;
    const end = beginningOf(text);
    this.#held = text.slice(end);
    return putBack(text.slice(0, end), this.#written);
  }

  /** Returns what was held back, at the end of the text. */
  end(): string {
    const rest = putBack(this.#held, this.#written);
    this.#held = '';
    return rest;
  }
}

/** Where a stand-in may begin that the text does not end; its length where none may. */
const beginningOf = (text: string): number => {
  const bracket = text.lastIndexOf('[');
  const isOpen = bracket >= 0 && text.indexOf(']', bracket) < 0;
  if (isOpen && text.length - bracket < longestStandIn) {
    return bracket > 0 && text.charAt(bracket - 1) === '\\' ? bracket - 1 : bracket;
  }
  return text.endsWith('\\') ? text.length - 1 : text.length;
};
