import { JucaError } from '#/lib/domain/errors.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { type AccountSource, accountPieces } from './pieces.ts';
import { ReaderPace } from './reader-pace.ts';

/** Apart from the turns of sessions, for which nobody waits behind a download that takes long. */
const bounds = { running: 2, runningPerOwner: 1, waiting: 4, perOwner: 1 };

/** Exports accounts as ZIP files that are written while they are read. */
export class AccountExportDesk {
  readonly #turns = new Turns(bounds);

  /**
   * Answers once the export has its turn. It ends without its last bytes, and so as no ZIP file, once the caller is not
   * signed in any more: whoever ends a stranger's sign-in ends what that sign-in reads. Throws `overloaded` where the
   * owner has one under way, or too many wait.
   */
  async open(
    owner: string,
    source: AccountSource,
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
    return streamOf(whileSignedIn(accountPieces(source), isStillSignedIn), over.resolve);
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

/** The pieces as a stream that reads ahead of its reader by one, and ends where the reader goes away or is too slow. */
const streamOf = (
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  onEnd: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let slow: NodeJS.Timeout | undefined;
  const pace = new ReaderPace();
  const end = async () => {
    clearTimeout(slow);
    await pieces.return(undefined).finally(onEnd);
  };
  return new ReadableStream({
    pull: async (controller) => {
      clearTimeout(slow);
      pace.asked();
      try {
        const { done, value } = await pieces.next();
        if (done) {
          controller.close();
          onEnd();
          return;
        }
        controller.enqueue(value);
        slow = setTimeout(() => {
          controller.error(new Error('The export is read too slowly.'));
          void end();
        }, pace.given(value.byteLength)).unref();
      } catch (error) {
        controller.error(error);
        await end();
      }
    },
    cancel: end,
  });
};
