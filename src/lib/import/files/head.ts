import { kindLength } from './file-kind.ts';

/** The first bytes of a file, enough to tell its kind. */
export const headOf = async (bytes: AsyncIterator<Uint8Array>): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (size < kindLength) {
    const { value, done } = await bytes.next();
    if (done) break;
    pieces.push(value);
    size += value.byteLength;
  }
  return Buffer.concat(pieces);
};

/** All bytes of a file again, after its head was looked at. */
export async function* withHead(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.byteLength > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
