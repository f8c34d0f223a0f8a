/** The server writes to a line at least every 15 s; after more than two of that in silence, in ms, the line is taken for dead. */
const longest = 35_000;

/** Ends a line on which nothing is heard for too long, from before it is opened: also a request may be answered by nobody. */
export class Silence {
  readonly #line: AbortController;
  #timer: ReturnType<typeof setTimeout>;

  constructor(line: AbortController) {
    this.#line = line;
    this.#timer = this.#begin();
  }

  /** Something was heard: the silence begins anew. */
  heard(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#begin();
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #begin(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#line.abort(), longest);
  }
}
