/** A file of which only a beginning came. Thrown to its readers at the end of that, so that none finishes what it has open. */
export class CutOff extends Error {}

/** The bytes of a file as far as they come. They end where the file does, or where `failure` says why no more come. */
export class Arrival {
  readonly bytes: AsyncIterable<Uint8Array>;
  failure: { error: unknown } | undefined;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.bytes = this.#following(bytes);
  }

  async *#following(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      this.failure = { error };
    }
  }
}
