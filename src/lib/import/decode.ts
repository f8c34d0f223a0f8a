/** Bytes that are looked at before the encoding is decided; the rest of the file has the same. */
const headBytes = 64 * 1024;

/**
 * The text of a file that says nothing of its encoding: UTF-8 where its head is that, else Windows-1252, which holds
 * ISO-8859-1 and is how the courts publish tables. A byte order mark is taken away; what cannot be decoded becomes
 * U+FFFD.
 */
export async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array[] = [];
  let size = 0;
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head.push(chunk);
    size += chunk.byteLength;
    if (size < headBytes) continue;
    decoder = decoderFor(Buffer.concat(head));
    yield decoder.decode(Buffer.concat(head), { stream: true });
    head = [];
  }
  const rest = Buffer.concat(head);
  decoder ??= decoderFor(rest);
  yield decoder.decode(rest, { stream: true });
  yield decoder.decode();
}

const decoderFor = (head: Uint8Array): TextDecoder => {
  try {
    // A character may be cut in two at the end of the head.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
};
