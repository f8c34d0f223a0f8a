interface State {
  length: number;
  link: State | undefined;
  next: Map<string, State>;
}

const state = (length: number): State => ({ length, link: undefined, next: new Map() });

/**
 * Tells whether words stand in a text in a row, in as many steps as there are words. It is the suffix automaton of the text's
 * words (Blumer and others 1985), which has at most two states for each of them.
 */
export class PhrasesOfText {
  readonly #start = state(0);
  #last = this.#start;

  constructor(words: readonly string[]) {
    for (const word of words) this.#add(word);
  }

  has(words: readonly string[]): boolean {
    let at: State | undefined = this.#start;
    for (const word of words) {
      at = at.next.get(word);
      if (!at) return false;
    }
    return true;
  }

  #add(word: string): void {
    const added = state(this.#last.length + 1);
    let at: State | undefined = this.#last;
    for (; at && !at.next.has(word); at = at.link) at.next.set(word, added);
    const follower = at?.next.get(word);
    added.link = at && follower ? linkOf(at, follower, word) : this.#start;
    this.#last = added;
  }
}

/** The state of the words up to `follower` that end as `at` and the word do; it is split off where they are fewer. */
const linkOf = (at: State, follower: State, word: string): State => {
  if (follower.length === at.length + 1) return follower;
  const split: State = { length: at.length + 1, link: follower.link, next: new Map(follower.next) };
  let before: State | undefined = at;
  for (; before?.next.get(word) === follower; before = before.link) before.next.set(word, split);
  follower.link = split;
  return split;
};
