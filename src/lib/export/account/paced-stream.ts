import type { ReaderPace } from './reader-pace.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that are handed over at once: a reader who stops is noticed within them, however large a session is. */
const partBytes = 64 * 1024;

/**
 * The pieces as a stream that reads ahead of its reader by one part, and ends where the reader goes away or is too slow.
 * `onEnd` is called once, whatever ends the stream.
 */
export const pacedStream = (
  pieces: AsyncGenerator<Bytes>,
  pace: ReaderPace,
  onEnd: () => void,
): ReadableStream<Bytes> => {
  let slow: NodeJS.Timeout | undefined;
  const parts = inParts(pieces);
  const end = async () => {
    clearTimeout(slow);
    await pieces.return(undefined).finally(onEnd);
  };
  return new ReadableStream({
    pull: async (controller) => {
      clearTimeout(slow);
      pace.asked();
      try {
        const { done, value } = await parts.next();
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

async function* inParts(pieces: AsyncIterable<Bytes>): AsyncGenerator<Bytes, undefined> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.byteLength; at += partBytes) yield piece.subarray(at, at + partBytes);
  }
}
