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

/** What of a file has arrived, and its size in bytes. */
interface Arrived {
  pieces: Uint8Array[];
  size: number;
}

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
      const arrived: Arrived = { pieces: [], size: 0 };
      try {
        await this.#receive(request, arrived);
        return await work(joined(arrived));
      } finally {
        this.#held -= arrived.size;
      }
    });
  }

  /** Adds the pieces as they come. */
  async #receive(request: Request, arrived: Arrived): Promise<void> {
    try {
      for await (const piece of arriving(request.body)) {
        arrived.pieces.push(piece);
        arrived.size += piece.byteLength;
        this.#held += piece.byteLength;
        if (arrived.size > limits.importFile) throw tooLarge('importFile');
        if (this.#held > bounds.bytes) throw tooMuch();
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
      throw new JucaError('unavailable', 'The request was abandoned.');
    }
  }
}

/** A buffer of its own, which may be given away. Takes the pieces, so that the file is held once. */
const joined = ({ pieces, size }: Arrived): Uint8Array<ArrayBuffer> => {
  const file = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces.splice(0)) {
    file.set(piece, at);
    at += piece.byteLength;
  }
  return file;
};

const tooMuch = (): JucaError =>
  new JucaError('overloaded', 'Too many files are being received.', { retryAfter: 10 });
