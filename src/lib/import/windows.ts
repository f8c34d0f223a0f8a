/** Bytes that are read together: few enough that nothing else waits long for the thread that reads them. */
const windowSize = 256 * 1024;

/** Bytes as they come, in windows of one size; each is a copy of its own, which may be given away. */
export async function* inWindows(
  bytes: AsyncIterable<Uint8Array>,
  size = windowSize,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let window = new Uint8Array(size);
  let filled = 0;
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + size - filled);
      window.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < size) continue;
      yield window;
      window = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield window.slice(0, filled);
}
