/** A text as its reader sees it, and where each of its characters stands in the text as it is stored. */
export interface ReadText {
  text: string;
  /** The place in the stored text of the character at an index of the text, in UTF-16 units. */
  placeOf: (index: number) => number;
}

/** A text that is shown as it is stored. */
export const asStored = (text: string): ReadText => ({ text, placeOf: (index) => index });

/** Of a stored text what is left out, and which characters are shown as another one. */
export class Hidden {
  readonly #text: string;
  readonly #isHidden: Uint8Array;
  readonly #shownAs = new Map<number, string>();

  constructor(text: string) {
    this.#text = text;
    this.#isHidden = new Uint8Array(text.length);
  }

  hide(from: number, to: number): void {
    this.#isHidden.fill(1, from, to);
  }

  /** Shows one character in place of a part. */
  replace(from: number, to: number, character: string): void {
    this.hide(from + 1, to);
    this.#shownAs.set(from, character);
  }

  rest(): ReadText {
    const starts: number[] = [];
    const places: number[] = [];
    let text = '';
    let from = 0;
    const take = (start: number, shown: string) => {
      if (shown === '') return;
      starts.push(text.length);
      places.push(start);
      text += shown;
    };
    for (let at = 0; at <= this.#text.length; at += 1) {
      const other = this.#shownAs.get(at);
      if (at < this.#text.length && !this.#isHidden[at] && other === undefined) continue;
      take(from, this.#text.slice(from, at));
      if (other !== undefined && !this.#isHidden[at]) take(at, other);
      from = at + 1;
    }
    return { text, placeOf: (index) => placeIn(starts, places, index) };
  }
}

/** The place of an index in the last part that begins at or before it. */
const placeIn = (starts: readonly number[], places: readonly number[], index: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return (places[low - 1] ?? 0) + index - (starts[low - 1] ?? 0);
};
