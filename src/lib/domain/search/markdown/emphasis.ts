import type { Hidden } from '../read-text.ts';

/** A run of one of the characters that set words off. */
interface Run {
  character: string;
  /** Where what is left of it begins, and how many there are. */
  at: number;
  left: number;
  opens: boolean;
  closes: boolean;
  order: number;
}

/**
 * The marks of emphasis and of struck words in a paragraph. They are matched as CommonMark 0.31 says in "Delimiter run", but
 * for its rule of three; each run is looked at a bounded number of times.
 */
export class Emphasis {
  readonly #hidden: Hidden;
  readonly #openers: Record<string, Run[]> = { '*': [], _: [], '~': [] };
  #order = 0;

  constructor(hidden: Hidden) {
    this.#hidden = hidden;
  }

  /** Takes in the run from one place to another, between these two characters. */
  take(character: string, from: number, to: number, before: string, after: string): void {
    // `~30 dias~` is how lawyers write "about"; only two tildes strike a text through.
    if (character === '~' && to - from !== 2) return;
    const [opens, closes] = sidesOf(character, before, after);
    const run = { character, at: from, left: to - from, opens, closes, order: this.#order };
    this.#order += 1;
    if (closes) this.#close(run);
    if (opens && run.left > 0) this.#openers[character]?.push(run);
  }

  #close(run: Run): void {
    const openers = this.#openers[run.character] ?? [];
    for (let opener = openers.at(-1); opener && run.left > 0; opener = openers.at(-1)) {
      const count = Math.min(opener.left, run.left);
      this.#hidden.hide(opener.at + opener.left - count, opener.at + opener.left);
      this.#hidden.hide(run.at, run.at + count);
      opener.left -= count;
      run.at += count;
      run.left -= count;
      if (opener.left === 0) openers.pop();
      this.#forgetAfter(opener.order);
    }
  }

  /** What began within closed emphasis does not end beyond it. */
  #forgetAfter(order: number): void {
    for (const openers of Object.values(this.#openers))
      while ((openers.at(-1)?.order ?? -1) > order) openers.pop();
  }
}

const isSpace = (character: string): boolean => character === '' || /\s/.test(character);
const isSign = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

const sidesOf = (character: string, before: string, after: string): [opens: boolean, closes: boolean] => {
  const left = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before));
  const right = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after));
  if (character !== '_') return [left, right];
  return [left && (!right || isSign(before)), right && (!left || isSign(after))];
};
