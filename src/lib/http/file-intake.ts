import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { arriving } from './arriving.ts';
import { tooLarge } from './body.ts';

/** Files that may arrive or wait for their work at once, and bytes that these may be together. */
const bounds = {
  files: { running: 16, runningPerOwner: 1, waiting: 16, perOwner: 2 },
  bytes: 4 * limits.importFile,
};

/**
 * Receives files whole before anything is done with them, so that a file that arrives slowly holds no turn of the work.
 * How many arrive at once, and the memory that they take, is bounded.
 */
export class FileIntake {
  readonly #turns = new Turns(bounds.files);
  #held = 0;

  /**
   * Receives the request's file and gives it to the work; its bytes count until the work is done. Throws `too_large`,
   * `overloaded` where too much arrives already, and a refusal (408) where it comes too slowly.
   */
  take<T>(owner: string, request: Request, work: (file: Uint8Array<ArrayBuffer>) => Promise<T>): Promise<T> {
    const announced = Number(request.headers.get('Content-Length') ?? 0);
    if (announced > limits.importFile) return Promise.reject(tooLarge('importFile'));
    return this.#turns.take(owner, async () => {
      const pieces: Uint8Array[] = [];
      try {
        await this.#receive(request, pieces);
        return await work(joined(pieces));
      } finally {
        this.#held -= sizeOf(pieces);
      }
    });
  }

  /** Adds the pieces as they come. */
  async #receive(request: Request, pieces: Uint8Array[]): Promise<void> {
    let size = 0;
    try {
      for await (const piece of arriving(request.body)) {
        pieces.push(piece);
        size += piece.byteLength;
        this.#held += piece.byteLength;
        if (size > limits.importFile) throw tooLarge('importFile');
        if (this.#held > bounds.bytes) throw tooMuch();
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
      throw new JucaError('unavailable', 'The request was abandoned.');
    }
  }
}

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** A buffer of its own, which may be given away. */
const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const file = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    file.set(piece, at);
    at += piece.byteLength;
  }
  return file;
};

const tooMuch = (): JucaError =>
  new JucaError('overloaded', 'Too many files are being received.', { retryAfter: 10 });
