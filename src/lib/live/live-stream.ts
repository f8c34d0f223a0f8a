const encoder = new TextEncoder();

/** What a stream that is over leaves to do: it is called once, however the stream ended. */
type OnEnd = () => void;

/**
 * One reader's stream. What the reader has not taken yet is kept up to `maxWaiting` bytes; one that falls behind
 * further is cut off, and comes back with its Last-Event-ID.
 */
export class LiveStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #onEnd: OnEnd;
  readonly #cutOff: () => void;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor({ maxWaiting, onEnd, cutOff }: { maxWaiting: number; onEnd: OnEnd; cutOff: () => void }) {
    this.#onEnd = onEnd;
    this.#cutOff = cutOff;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        cancel: () => this.#over(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: maxWaiting }),
    );
  }

  send(text: string): void {
    if (!this.#controller) return;
    this.#controller.enqueue(encoder.encode(text));
    if ((this.#controller.desiredSize ?? 0) >= 0) return;
    this.#over();
    this.#cutOff();
  }

  /** Ends it after what is waiting. */
  end(): void {
    this.#controller?.close();
    this.#over();
  }

  #over(): void {
    if (!this.#controller) return;
    this.#controller = undefined;
    this.#onEnd();
  }
}
