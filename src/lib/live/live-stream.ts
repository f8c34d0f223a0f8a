const encoder = new TextEncoder();

/** What a stream that is over leaves to do: it is called once, however the stream ended. */
type OnEnd = () => void;

/**
 * One reader's stream. What the reader has not taken yet is kept up to `maxWaiting` bytes; one that falls behind
 * further is cut off, and comes back with its Last-Event-ID. A stream is over once its reader has taken everything.
 */
export class LiveStream {
  readonly body: ReadableStream<Uint8Array>;
  readonly #onEnd: OnEnd;
  readonly #cutOff: () => void;
  readonly #maxWaiting: number;
  /** Bytes that were sent, and those of them that the reader had taken when someone last looked. */
  #sent = 0;
  #taken = 0;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  /** Nothing is sent any more; the reader has yet to take what waits. */
  #isEnding = false;

  constructor({ maxWaiting, onEnd, cutOff }: { maxWaiting: number; onEnd: OnEnd; cutOff: () => void }) {
    this.#onEnd = onEnd;
    this.#cutOff = cutOff;
    this.#maxWaiting = maxWaiting;
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller;
        },
        // Called whenever the reader has taken something.
        pull: () => this.#closeIfTaken(),
        cancel: () => this.#over(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: maxWaiting }),
    );
  }

  send(text: string): void {
    if (!this.#controller || this.#isEnding) return;
    const bytes = encoder.encode(text);
    this.#sent += bytes.byteLength;
    this.#controller.enqueue(bytes);
    if (this.#waiting <= this.#maxWaiting) return;
    this.#over();
    this.#cutOff();
  }

  /** Cuts the reader off where something waits for it and it took nothing since this was last called; tells whether. */
  cutOffIfStuck(): boolean {
    const taken = this.#sent - this.#waiting;
    const isStuck = this.#waiting > 0 && taken === this.#taken;
    this.#taken = taken;
    if (!this.#controller || !isStuck) return false;
    this.#over();
    this.#cutOff();
    return true;
  }

  /** Ends it after what is waiting. */
  end(): void {
    this.#isEnding = true;
    this.#closeIfTaken();
  }

  #closeIfTaken(): void {
    if (!this.#controller || !this.#isEnding || this.#waiting > 0) return;
    this.#controller.close();
    this.#over();
  }

  /** Bytes that the reader has not taken yet. */
  get #waiting(): number {
    return this.#maxWaiting - (this.#controller?.desiredSize ?? 0);
  }

  #over(): void {
    if (!this.#controller) return;
    this.#controller = undefined;
    this.#onEnd();
  }
}
