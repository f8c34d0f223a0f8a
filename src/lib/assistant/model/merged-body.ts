import type { BoundedReader } from './bounded-reader.ts';
import type { EventMerger } from './event-merger.ts';

/** The body as it is read. */
export const plainBody = (reader: BoundedReader): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const bytes = await reader.read();
      if (bytes) controller.enqueue(bytes);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });

/**
 * The body with its events of text merged: the first leaves at once, and then one in `every` milliseconds. What came before
 * a failure leaves before it.
 */
export const mergedBody = (
  reader: BoundedReader,
  merger: EventMerger,
  every: number,
): ReadableStream<Uint8Array> => {
  const merged = new MergedEvents(reader, merger, every);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const text = await merged.next();
        if (text === undefined) controller.close();
        else controller.enqueue(encoder.encode(text));
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // A failure drops what a stream holds ready, so that it holds nothing.
    { highWaterMark: 0 },
  );
};

class MergedEvents {
  readonly #reader: BoundedReader;
  readonly #merger: EventMerger;
  readonly #every: number;
  readonly #decoder = new TextDecoder();
  #reading: Promise<Uint8Array | undefined> | undefined;
  /** Before this moment text waits, of `performance.now()`. */
  #due = 0;
  #isOver = false;

  constructor(reader: BoundedReader, merger: EventMerger, every: number) {
    this.#reader = reader;
    this.#merger = merger;
    this.#every = every;
  }

  /** What may leave next, once there is something; undefined at the end. Throws what the reader throws. */
  async next(): Promise<string | undefined> {
    let timeout: Promise<'due'> | undefined;
    while (!this.#isOver) {
      this.#reading ??= this.#reader.read();
      if (this.#merger.isWaiting) timeout ??= this.#untilDue();
      const ready = await this.#take(timeout);
      if (ready === '') continue;
      this.#due = performance.now() + this.#every;
      return ready;
    }
    return undefined;
  }

  /** What can leave after the next piece, or once the text that waits is due. */
  async #take(timeout: Promise<'due'> | undefined): Promise<string> {
    const piece = await Promise.race([this.#reading, ...(timeout ? [timeout] : [])]).catch((error) => {
      // The read fails again where it is waited for next.
      if (this.#merger.isWaiting) return 'failed' as const;
      throw error;
    });
    if (piece === 'due' || piece === 'failed') return this.#merger.flush();
    this.#reading = undefined;
    if (!piece) {
      this.#isOver = true;
      return this.#merger.push(this.#decoder.decode()) + this.#merger.end();
    }
    const ready = this.#merger.push(this.#decoder.decode(piece, { stream: true }));
    return performance.now() < this.#due ? ready : ready + this.#merger.flush();
  }

  #untilDue(): Promise<'due'> {
    const left = Math.max(0, this.#due - performance.now());
    return new Promise((resolve) => setTimeout(resolve, left, 'due'));
  }
}
