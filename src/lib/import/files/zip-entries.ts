import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';

/** What an archive may come to: bytes of all files together, files, and times its own size. */
const expansion = { bytes: 512 * 1024 * 1024, files: 1_000, times: 200 } as const;
/** Below this size no ratio is looked at: small files compress well. */
const smallSize = 4 * 1024 * 1024;
/** Bytes that are unpacked together: they become at most some 1,030 times as many. */
const sliceSize = 4 * 1024;

/** An archive that becomes larger than is read. */
export class TooLargeArchive extends Error {}

export type ZipEvent = { file: string } | { data: Uint8Array } | { end: true } | { failed: true };

/**
 * Unpacks an archive as it comes: the name of a file, then its bytes, then its end. Folders are left out. Throws
 * `TooLargeArchive` beyond `expansion`.
 */
export async function* zipEvents(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<ZipEvent> {
  const events: ZipEvent[] = [];
  const unzip = new Unzip((file) => follow(file, events));
  unzip.register(UnzipInflate);
  const size = { packed: 0, unpacked: 0, files: 0 };
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += sliceSize) {
      const slice = piece.slice(at, at + sliceSize);
      size.packed += slice.length;
      push(unzip, slice, events);
      yield* counted(events.splice(0), size);
    }
  }
  push(unzip, new Uint8Array(), events, true);
  yield* counted(events.splice(0), size);
}

const push = (unzip: Unzip, bytes: Uint8Array, events: ZipEvent[], isLast = false): void => {
  try {
    unzip.push(bytes, isLast);
  } catch {
    events.push({ failed: true });
  }
};

const follow = (file: UnzipFile, events: ZipEvent[]): void => {
  if (file.name.endsWith('/')) return;
  events.push({ file: file.name });
  file.ondata = (error, data, isFinal) => {
    if (error) events.push({ failed: true });
    else if (data.length > 0) events.push({ data });
    if (isFinal && !error) events.push({ end: true });
  };
  try {
    file.start();
  } catch {
    // A method of compression that is not known.
    events.push({ failed: true }, { end: true });
  }
};

function* counted(
  events: ZipEvent[],
  size: { packed: number; unpacked: number; files: number },
): Generator<ZipEvent> {
  for (const event of events) {
    if ('file' in event) size.files += 1;
    if ('data' in event) size.unpacked += event.data.length;
    const isBomb = size.unpacked > smallSize && size.unpacked > size.packed * expansion.times;
    if (size.unpacked > expansion.bytes || size.files > expansion.files || isBomb)
      throw new TooLargeArchive();
    yield event;
  }
}
