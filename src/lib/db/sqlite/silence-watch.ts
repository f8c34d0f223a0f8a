/** Looks in one deadline. */
const looks = 10;

/**
 * Reports a thread that owes answers and gives no sign for a whole deadline. It counts its own looks instead of reading
 * a clock: a process that was stopped or suspended finds the answers of its threads before it has looked often enough.
 */
export class SilenceWatch {
  readonly #timer: NodeJS.Timeout;
  readonly #isWaiting: () => boolean;
  readonly #report: () => void;
  #silent = 0;

  /** Reports after `milliseconds`, up to a tenth more, in which `isWaiting` was true and `heard` was not called. */
  constructor(milliseconds: number, isWaiting: () => boolean, report: () => void) {
    this.#isWaiting = isWaiting;
    this.#report = report;
    this.#timer = setInterval(() => this.#look(), milliseconds / looks).unref();
  }

  /** A sign of life: an answer, or the start of another thread in the place of one that ended. */
  heard(): void {
    this.#silent = 0;
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    this.#silent = this.#isWaiting() ? this.#silent + 1 : 0;
    if (this.#silent <= looks) return;
    this.#silent = 0;
    this.#report();
  }
}
