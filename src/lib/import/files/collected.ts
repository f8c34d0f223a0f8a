/** A file that is larger than what may be in memory at once. */
export class TooLargeFile extends Error {}

/** All bytes of a file that can only be read whole. Throws `TooLargeFile` beyond `most`. */
export const collected = async (pieces: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> => {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.byteLength;
    if (size > most) throw new TooLargeFile();
    // The reader of the next window may write over this one.
    kept.push(piece.slice());
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of kept) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
};
