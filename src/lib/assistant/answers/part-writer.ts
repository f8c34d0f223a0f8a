import { answerLease } from '#/lib/domain/answer-lease.ts';
import { answerBounds } from './answer-bounds.ts';
import { isPassing } from './passing-refusal.ts';
import { Pause } from './pause.ts';

export interface WriterParts {
  /** The text that is there already. */
  begun: string;
  /** Stores a part after so many UTF-16 units; an empty one renews the lease alone. */
  extend: (start: number, text: string) => Promise<{ stop: boolean }>;
  /** Called when the reader asked to stop. */
  onStop: () => void;
  /** Called once, where no part can be written any more. */
  onLost: (error: unknown) => void;
}

/**
 * Writes the text of a run in parts, at most one every 150 ms with one call under way, and renews the lease of a silent
 * run. A call that the store refuses for the moment is made again with the same part until the lease is over.
 */
export class PartWriter {
  readonly #parts: WriterParts;
  readonly #pause = new Pause();
  readonly #done: Promise<void>;
  #text: string;
  #stored: number;
  /** When the last call began that succeeded: the lease counts from then or later. */
  #storedAt = performance.now();
  /** When the last call began that had text. */
  #partAt = Number.NEGATIVE_INFINITY;
  #isLast = false;
  #isLost = false;

  constructor(parts: WriterParts) {
    this.#parts = parts;
    this.#text = parts.begun;
    this.#stored = parts.begun.length;
    this.#done = this.#write();
  }

  /** All of the text, stored or not. */
  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    this.#text += text;
    this.#pause.end();
  }

  /** Stores what is left. False where the run is lost. */
  async finish(): Promise<boolean> {
    this.#isLast = true;
    this.#pause.end();
    await this.#done;
    return !this.#isLost;
  }

  /** Milliseconds for which the lease holds at least. */
  get leaseLeft(): number {
    return this.#storedAt + answerLease - performance.now();
  }

  get #pending(): string {
    return this.#text.slice(this.#stored);
  }

  async #write(): Promise<void> {
    while (!this.#isLost) {
      for (let wait = this.#dueIn(); wait > 0; wait = this.#dueIn()) await this.#pause.wait(wait);
      if (this.#isLast && this.#pending === '') return;
      await this.#store(this.#pending);
    }
  }

  #dueIn(): number {
    if (this.#isLast) return 0;
    const isSilent = this.#pending === '';
    const due = isSilent ? this.#storedAt + answerBounds.renewEvery : this.#partAt + answerBounds.writeEvery;
    return due - performance.now();
  }

  async #store(part: string): Promise<void> {
    for (;;) {
      const begin = performance.now();
      try {
        const { stop } = await this.#parts.extend(this.#stored, part);
        this.#storedAt = begin;
        if (part !== '') this.#partAt = begin;
        this.#stored += part.length;
        if (stop) this.#parts.onStop();
        return;
      } catch (error) {
        if (!isPassing(error) || this.leaseLeft <= 0) return this.#lose(error);
        await new Pause().wait(answerBounds.retryAfter);
      }
    }
  }

  #lose(error: unknown): void {
    this.#isLost = true;
    this.#parts.onLost(error);
  }
}
