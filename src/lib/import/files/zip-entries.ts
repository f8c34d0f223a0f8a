import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import { discarding } from './discarding.ts';

/** What an archive may come to. */
export interface Expansion {
  /** Bytes of all files together that are unpacked. */
  bytes: number;
  /** Files, those included that are not unpacked. */
  files: number;
  /** How many times its own size. */
  times: number;
  /** Which files are unpacked, by their name; all where it is not said. */
  wants?: (name: string) => boolean;
}

const usual: Expansion = { bytes: 512 * 1024 * 1024, files: 1_000, times: 200 };
/** Below this size no ratio is looked at: small files compress well. */
const smallSize = 4 * 1024 * 1024;
/** Bytes that are unpacked together: they become at most some 1,030 times as many. */
const sliceSize = 4 * 1024;

/** An archive that becomes larger than is read. */
export class TooLargeArchive extends Error {}

export type ZipEvent = { file: string } | { data: Uint8Array } | { end: true } | { failed: true };

/**
 * Unpacks an archive as it comes: the name of a file, then its bytes, then its end. Folders and files
 * that are not wanted are left out. Throws `TooLargeArchive` beyond `expansion`.
 */
export async function* zipEvents(
  pieces: AsyncIterable<Uint8Array>,
  expansion = usual,
): AsyncGenerator<ZipEvent> {
  const events: ZipEvent[] = [];
  const size = { packed: 0, unpacked: 0, files: 0, expansion };
  const unzip = new Unzip((file) => {
    size.files += 1;
    const isWanted = !file.name.endsWith('/') && (expansion.wants?.(file.name) ?? true);
    const decoder = isWanted
      ? decoders.find(({ compression }) => compression === file.compression)
      : undefined;
    // A file without a decoder of its own would be held in memory whole, in case that somebody wants it later.
    unzip.register(decoder ?? discarding(file.compression));
    file.ondata = () => {};
    if (decoder) follow(file, events);
    else if (isWanted) events.push({ file: file.name }, ...unreadable);
    file.start();
  });
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

const decoders = [UnzipPassThrough, UnzipInflate] as const;

/** A method of compression that is not known: the first event is for whoever reads the file, the next for the archive's reader. */
const unreadable: readonly ZipEvent[] = [{ failed: true }, { failed: true }, { end: true }];

const push = (unzip: Unzip, bytes: Uint8Array, events: ZipEvent[], isLast = false): void => {
  try {
    unzip.push(bytes, isLast);
  } catch {
    events.push({ failed: true });
  }
};

const follow = (file: UnzipFile, events: ZipEvent[]): void => {
  events.push({ file: file.name });
  file.ondata = (error, data, isFinal) => {
    if (error) events.push({ failed: true });
    else if (data.length > 0) events.push({ data });
    if (isFinal && !error) events.push({ end: true });
  };
};

interface Size {
  packed: number;
  unpacked: number;
  files: number;
  expansion: Expansion;
}

function* counted(events: ZipEvent[], size: Size): Generator<ZipEvent> {
  const { bytes, files, times } = size.expansion;
  if (size.files > files) throw new TooLargeArchive();
  for (const event of events) {
    if ('data' in event) size.unpacked += event.data.length;
    const isBomb = size.unpacked > smallSize && size.unpacked > size.packed * times;
    if (size.unpacked > bytes || isBomb) throw new TooLargeArchive();
    yield event;
  }
}
