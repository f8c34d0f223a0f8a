import { Turns } from '#/lib/threads/turns.ts';
import { type AccountSource, accountPieces } from './pieces.ts';

/** Apart from the turns of sessions, for which nobody waits behind a download that takes long. */
const bounds = { running: 2, runningPerOwner: 1, waiting: 4, perOwner: 1 };
/** Milliseconds for which nobody takes the next piece, after which the export ends and its turn is free. */
const idleMilliseconds = 60_000;

/** Exports accounts as ZIP files that are written while they are read. */
export class AccountExportDesk {
  readonly #turns = new Turns(bounds);

  /** Answers once the export has its turn. Throws `overloaded` where the owner has one under way, or too many wait. */
  async open(owner: string, source: AccountSource): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const begun = Promise.withResolvers<void>();
    const over = Promise.withResolvers<void>();
    const turn = this.#turns.take(owner, () => {
      begun.resolve();
      return over.promise;
    });
    turn.catch(begun.reject);
    await begun.promise;
    return streamOf(accountPieces(source), over.resolve);
  }
}

/** The pieces as a stream that reads ahead of its reader by one, and ends where the reader goes away or stays still. */
const streamOf = (
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  onEnd: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let idle: NodeJS.Timeout | undefined;
  const end = async () => {
    clearTimeout(idle);
    await pieces.return(undefined).finally(onEnd);
  };
  return new ReadableStream({
    pull: async (controller) => {
      clearTimeout(idle);
      try {
        const { done, value } = await pieces.next();
        if (done) {
          controller.close();
          onEnd();
          return;
        }
        controller.enqueue(value);
        idle = setTimeout(() => {
          controller.error(new Error('Nobody reads the export.'));
          void end();
        }, idleMilliseconds).unref();
      } catch (error) {
        controller.error(error);
        await end();
      }
    },
    cancel: end,
  });
};
