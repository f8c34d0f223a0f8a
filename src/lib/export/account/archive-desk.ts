import { JucaError } from '#/lib/domain/errors.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { pacedStream } from './paced-stream.ts';
import { ReaderPace } from './reader-pace.ts';

/** Apart from the turns of sessions, for which nobody waits behind a download that takes long. */
const bounds = { running: 2, runningPerOwner: 1, waiting: 4, perOwner: 1 };

/** Exports accounts and matters as ZIP files that are written while they are read. */
export class ArchiveDesk {
  readonly #turns = new Turns(bounds);

  /**
   * Answers once the export has its turn, which its reader keeps from others only for so long (reader-pace.ts). Nothing of
   * `pieces` is read before. It ends without its last bytes, and so as no ZIP file, once the caller is not signed in any
   * more: whoever ends a stranger's sign-in ends what that sign-in reads. Throws `overloaded` where the owner has one under
   * way, or too many wait.
   */
  async open(
    owner: string,
    pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
    isStillSignedIn: () => Promise<boolean>,
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const begun = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const turn = this.#turns.take(owner, () => {
      begun.resolve();
      return over.promise;
    });
    turn.catch(begun.reject);
    await begun.promise;
    const guarded = whileSignedIn(pieces, isStillSignedIn);
    const pace = new ReaderPace({ isWanted: () => this.#turns.hasWaiting() });
    return pacedStream(guarded, pace, over.resolve);
  }
}

/** Asks before each piece: a session costs many times as much as that look. */
async function* whileSignedIn<T>(
  pieces: AsyncIterable<T>,
  isStillSignedIn: () => Promise<boolean>,
): AsyncGenerator<T> {
  for await (const piece of pieces) {
    if (!(await isStillSignedIn())) throw new JucaError('unauthenticated', 'Sign in first.');
    yield piece;
  }
}
