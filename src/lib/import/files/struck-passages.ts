/** Elements in which publishers of statutes set words that are no longer in force. */
const struckElements: ReadonlySet<string> = new Set(['strike', 's', 'del']);

/** Follows which text of a page is struck through, tag by tag, and counts what is left out for it. */
export class StruckPassages {
  passages = 0;
  characters = 0;
  #open: { tag: string; depth: number } | undefined;

  /** `isByStyle` tells of a tag whose style strikes its text through. */
  start(tag: string, isByStyle: boolean): void {
    // A paragraph may end without a tag of its own, where the next begins.
    if (tag === 'p' && this.#open?.tag === 'p') this.#open = undefined;
    if (this.#open?.tag === tag) this.#open.depth += 1;
    if (this.#open || !(isByStyle || struckElements.has(tag))) return;
    this.#open = { tag, depth: 1 };
    this.passages += 1;
  }

  end(tag: string): void {
    if (this.#open?.tag !== tag) return;
    this.#open.depth -= 1;
    if (this.#open.depth === 0) this.#open = undefined;
  }

  /** True where text at this place is struck through; its characters are counted. */
  leavesOut(characters: string): boolean {
    if (this.#open) this.characters += characters.length;
    return this.#open !== undefined;
  }
}
