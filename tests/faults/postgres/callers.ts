import { setTimeout as wait } from 'node:timers/promises';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Block, NewBlock, Session } from '#/lib/domain/session.ts';
import { messages } from '../../support/factories.ts';
import { pick, type Random } from '../../support/random.ts';
import type { Violations } from '../fault.ts';

/** Access to one owner's sessions, such as the store's own handle. Throws `unavailable` where a call may be repeated. */
export interface Handle {
  append(input: { id: string; blocks: NewBlock[] }): Promise<{ blocks: Pick<Block, 'id' | 'position'>[] }>;
  open(input: {
    id: string;
  }): Promise<{ session: Pick<Session, 'lastPosition'>; blocks: Pick<Block, 'position'>[] }>;
}

/** A session, and what its callers know about it. */
export interface Place {
  session: string;
  /** Access to the session through each process. */
  handles: Handle[];
  /** Acknowledged positions by block id. */
  acknowledged: Map<string, number>;
  sent: Set<string>;
}

const mostWait = 60_000;

/** Callers of the store that append and read without a pause, and repeat calls that were refused temporarily. */
export class Callers {
  readonly #places: Place[];
  readonly #random: Random;
  readonly #violations: Violations;
  #ended = false;
  /** Duration of the longest call in milliseconds. */
  longest = 0;
  appends = 0;
  reads = 0;
  /** Appends that the store gave up and the caller repeated. */
  again = 0;

  constructor(places: Place[], random: Random, violations: Violations) {
    this.#places = places;
    this.#random = random;
    this.#violations = violations;
  }

  /** Starts that many callers. The function that it returns stops them and waits for their pending calls. */
  start(appending: number, reading: number): () => Promise<void> {
    const running = [
      ...Array.from({ length: appending }, () => this.#appendOn()),
      ...Array.from({ length: reading }, () => this.#readOn()),
    ];
    return async () => {
      this.#ended = true;
      await Promise.all(running);
    };
  }

  /** Waits until something was appended after that many appends; gives up after a minute. */
  async goesOn(after: number): Promise<void> {
    for (let waited = 0; waited < mostWait && this.appends <= after; waited += 50) await wait(50);
  }

  async #appendOn(): Promise<void> {
    while (!this.#ended) {
      const place = pick(this.#places, this.#random);
      const blocks = messages(this.#random() < 0.2 ? 3 : 1);
      for (const { id } of blocks) place.sent.add(id);
      await this.#append(place, blocks);
      this.appends += 1;
    }
  }

  async #append(place: Place, blocks: NewBlock[]): Promise<void> {
    const handle = pick(place.handles, this.#random);
    const stored = await this.#call(() => handle.append({ id: place.session, blocks }));
    if (!stored) {
      this.again += 1;
      return this.#append(place, blocks);
    }
    this.#violations.expect(stored.blocks.length === blocks.length, 'an answer has not all blocks');
    for (const { id, position } of stored.blocks) place.acknowledged.set(id, position);
    return undefined;
  }

  /** A reader sees at least everything that was acknowledged before its request, without a gap in the positions. */
  async #readOn(): Promise<void> {
    while (!this.#ended) {
      const place = pick(this.#places, this.#random);
      const known = Math.max(0, ...place.acknowledged.values());
      const handle = pick(place.handles, this.#random);
      const opened = await this.#call(() => handle.open({ id: place.session }));
      if (!opened) continue;
      this.reads += 1;
      const { session, blocks } = opened;
      this.#violations.expect(session.lastPosition >= known, 'a reader missed an acknowledged block');
      this.#violations.expect(
        (blocks.at(-1)?.position ?? 0) === session.lastPosition,
        'a reader saw a session without its last block',
      );
    }
  }

  /** The answer, or undefined where the store asks to repeat the call later. */
  async #call<T>(call: () => Promise<T>): Promise<T | undefined> {
    const begin = performance.now();
    try {
      return await call();
    } catch (error) {
      const isPassing = error instanceof JucaError && ['unavailable', 'overloaded'].includes(error.code);
      this.#violations.expect(isPassing, `a call ended with ${error}`);
      await wait(100);
      return undefined;
    } finally {
      this.longest = Math.max(this.longest, performance.now() - begin);
    }
  }
}
