import { EventStreamParser, type StreamEvent } from '#/lib/client/live/event-stream.ts';

/** Reads a stream of server-sent events, one event after the other. */
export class LiveReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #parser = new EventStreamParser();
  readonly #decoder = new TextDecoder();
  #events: StreamEvent[] = [];

  constructor({ body }: Response) {
    if (!body) throw new Error('The answer has no stream.');
    this.#reader = body.getReader();
  }

  /** Waits for the next event. Rejects where the stream ends. */
  async next(): Promise<StreamEvent> {
    for (;;) {
      const event = this.#events.shift();
      if (event) return event;
      const { value, done } = await this.#reader.read();
      if (done) throw new Error('The stream ended.');
      this.#events = this.#parser.push(this.#decoder.decode(value, { stream: true }));
    }
  }

  leave(): Promise<void> {
    return this.#reader.cancel();
  }
}
