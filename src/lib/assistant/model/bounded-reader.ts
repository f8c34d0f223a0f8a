import { AnswerFailure } from '../answerer.ts';
import { brokenOff } from './broken-off.ts';

/** Reads the body of a response, up to so many bytes. */
export class BoundedReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #mostBytes: number;
  readonly #signal: AbortSignal;
  #bytes = 0;

  constructor(body: ReadableStream<Uint8Array>, mostBytes: number, signal: AbortSignal) {
    this.#reader = body.getReader();
    this.#mostBytes = mostBytes;
    this.#signal = signal;
  }

  /**
   * The next bytes; undefined at the end. Throws `malformed` once there are more than `mostBytes`, `unreachable` where the
   * connection breaks, and the signal's reason once it is aborted.
   */
  async read(): Promise<Uint8Array | undefined> {
    const { value } = await this.#reader.read().catch((error) => {
      throw this.#signal.aborted ? this.#signal.reason : brokenOff(error);
    });
    this.#bytes += value?.byteLength ?? 0;
    if (this.#bytes <= this.#mostBytes) return value;
    // The failure is told even where the connection cannot be closed.
    await this.cancel('too long').catch(() => {});
    throw new AnswerFailure('malformed', { cause: new Error(`more than ${this.#mostBytes} bytes`) });
  }

  cancel(reason: unknown): Promise<void> {
    return this.#reader.cancel(reason);
  }
}
