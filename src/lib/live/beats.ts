/** Groups into which the members are spread; a beat of one takes its turn a sixtieth of the interval later. */
const groups = 60;
/** Turns that are made up for at once where a timer is late. */
const mostTurns = 3;

/**
 * Calls its members once in each interval, a group of them at a time. Members of a group are called in one turn of the
 * event loop, so that what they ask the database travels as one message, and no moment has the work of all of them.
 */
export class Beats {
  readonly #groups = Array.from({ length: groups }, () => new Set<() => void>());
  readonly #pause: number;
  #timer: NodeJS.Timeout | undefined;
  #turn = 0;

  /** `interval` is in milliseconds. */
  constructor(interval: number) {
    this.#pause = interval / groups;
  }

  /** Calls `beat` in each interval from now on, first after a whole one, until the returned function is called. */
  join(beat: () => void): () => void {
    // The group whose turn was the last one: the longest wait for its next.
    const group = this.#groups[this.#turn];
    group?.add(beat);
    this.#timer ??= this.#start();
    return () => {
      group?.delete(beat);
      if (this.#groups.every(({ size }) => size === 0)) this.#stop();
    };
  }

  /** By the clock, since a busy process calls its timers late: the delay of each turn would add to that of the next. */
  #start(): NodeJS.Timeout {
    let due = performance.now() + this.#pause;
    return setInterval(() => {
      for (let turns = 0; turns < mostTurns && performance.now() >= due; turns += 1) {
        this.#next();
        due += this.#pause;
      }
      // After a long delay, as a sleep of the machine, not more is made up for.
      due = Math.max(due, performance.now() - mostTurns * this.#pause);
    }, this.#pause).unref();
  }

  #next(): void {
    this.#turn = (this.#turn + 1) % groups;
    for (const beat of [...(this.#groups[this.#turn] ?? [])]) beat();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
