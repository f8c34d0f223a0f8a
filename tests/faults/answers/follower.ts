import type { AnswerWatch } from '#/lib/client/answers/answer-watch.ts';

/** Follows a watch, and compares each text that it shows with the whole one. */
export class Follower {
  /** Resolves once the watch has the whole text. */
  readonly over: Promise<void>;
  /** Times that a text had something twice, and that it lacked something. */
  repeats = 0;
  gaps = 0;
  readonly #watch: AnswerWatch;
  readonly #whole: string;
  readonly #end = Promise.withResolvers<void>();
  readonly #waiting: { place: number; resolve: () => void }[] = [];
  readonly #unsubscribe: () => void;
  #known = '';

  constructor(watch: AnswerWatch, whole: string) {
    this.#watch = watch;
    this.#whole = whole;
    this.over = this.#end.promise;
    this.#unsubscribe = watch.subscribe(() => this.#compare());
  }

  get text(): string {
    return this.#watch.text();
  }

  /** Resolves once so much of the text is there, or all of it. */
  reaches(place: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ place, resolve });
      this.#wake();
    });
  }

  leave(): void {
    this.#unsubscribe();
  }

  #compare(): void {
    const { text } = this;
    const isRight = text.startsWith(this.#known) && this.#whole.startsWith(text);
    if (!isRight) this[this.#isRepeated(text) ? 'repeats' : 'gaps'] += 1;
    this.#known = text;
    this.#wake();
    if (!this.#watch.isOver()) return;
    this.leave();
    this.#end.resolve();
  }

  /** A text that is shorter than before is shown again from an earlier place. */
  #isRepeated(text: string): boolean {
    if (!text.startsWith(this.#known)) return true;
    const added = text.slice(this.#known.length);
    const earlier = this.#whole.lastIndexOf(added, this.#known.length - 1);
    return earlier >= 0 && added !== '';
  }

  #wake(): void {
    const { length } = this.text;
    for (const { place, resolve } of this.#waiting) if (length >= place || this.#watch.isOver()) resolve();
  }
}
