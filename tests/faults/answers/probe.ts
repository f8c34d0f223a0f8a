import { setTimeout as wait } from 'node:timers/promises';
import { message } from '../../support/factories.ts';
import type { Person } from '../person.ts';

/** Milliseconds between two appends. */
const between = 50;

/** Appends beside other work, to learn how long a write takes at that time on that machine. */
export class Probe {
  readonly #person: Person;
  readonly #session: string;
  #took: number[] = [];
  #begin: number | undefined;
  #isOver = false;

  private constructor(person: Person, session: string) {
    this.#person = person;
    this.#session = session;
  }

  /** One that appends to a new session. */
  static async of(person: Person): Promise<Probe> {
    return new Probe(person, await person.newSession());
  }

  /** Appends until `end` is called or the server ends. */
  async run(): Promise<void> {
    while (!this.#isOver) {
      this.#begin = performance.now();
      const isBroken = await this.#person.append(this.#session, [message()]).then(
        () => false,
        () => true,
      );
      if (isBroken) return;
      this.#took.push(performance.now() - this.#begin);
      this.#begin = undefined;
      await wait(between);
    }
  }

  /** Ends it; gives the milliseconds of the slowest append, with one that is under way. */
  end(): number {
    this.#isOver = true;
    const underWay = this.#begin === undefined ? 0 : performance.now() - this.#begin;
    return Math.max(underWay, ...this.#took);
  }
}
