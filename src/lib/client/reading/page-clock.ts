/** Milliseconds for which a time that was read stays the present one, so that one picture of the page has one time. */
const every = 60_000;

/** Milliseconds that the device's clock is ahead of the page's own, between two looks, where the machine has slept. */
const shortestSleep = 1_000;

/**
 * The present time for as long as a page is open: the server's when the page was made, and what has passed since. That is
 * told by the page's own clock, and the time for which the machine slept by the device's clock, which goes on meanwhile. A
 * device's clock that is set forward looks like a sleep. What is shown later begins with the time of that moment, and all
 * that is on the screen moves on each minute and when the page comes to sight again.
 */
export class PageClock {
  /** The present time at the last look, and what both clocks said then. */
  #last: { present: number; device: number; page: number };
  readonly #listeners = new Set<() => void>();
  #now: Date;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `start` is the server's time in milliseconds. */
  constructor(start: number) {
    this.#last = { present: start, device: Date.now(), page: performance.now() };
    this.#now = new Date(start);
  }

  /** The same object for a minute. */
  readonly read = (): Date => {
    const present = this.#present();
    if (present - this.#now.getTime() >= every) this.#now = new Date(present);
    return this.#now;
  };

  /** Calls the listener when the time has moved on until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#timer ??= setInterval(this.#tick, every);
    document.addEventListener('visibilitychange', this.#tick);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
      document.removeEventListener('visibilitychange', this.#tick);
    };
  };

  #present(): number {
    const [device, page] = [Date.now(), performance.now()];
    const passed = page - this.#last.page;
    const ahead = device - this.#last.device - passed;
    // Less is the rounding of the device's clock to whole milliseconds, which would add up.
    const slept = ahead > shortestSleep ? ahead : 0;
    this.#last = { present: this.#last.present + passed + slept, device, page };
    return this.#last.present;
  }

  readonly #tick = (): void => {
    const before = this.#now;
    if (this.read() === before) return;
    for (const listener of this.#listeners) listener();
  };
}
