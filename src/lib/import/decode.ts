/** Bytes that are looked at before the encoding is decided; the rest of the file has the same. */
const headBytes = 64 * 1024;

/**
 * The text of a file that says nothing of its encoding: UTF-16 where a byte order mark or the zeros of plain letters tell
 * it, UTF-8 where its head is that, else Windows-1252, which holds ISO-8859-1 and is how the courts publish tables. A byte
 * order mark is taken away; what cannot be decoded becomes U+FFFD.
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
  const wide = wideEncoding(head);
  if (wide) return new TextDecoder(wide);
  try {
    // A character may be cut in two at the end of the head.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
};

/** Bytes in which most letters of a text in UTF-16 have a zero beside them. */
const wideHead = 512;

/** UTF-16 by its byte order mark, or by zeros at nearly every second place. */
const wideEncoding = (head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(head.length, wideHead) / 2);
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (pairs < 2) return undefined;
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : undefined;
};
