import type { UnzipDecoder, UnzipDecoderConstructor } from 'fflate';

/** A decoder for a file of an archive that is not unpacked: it keeps nothing of it. */
export const discarding = (compression: number): UnzipDecoderConstructor =>
  class implements UnzipDecoder {
    static readonly compression = compression;
    ondata: UnzipDecoder['ondata'] = () => {};
    push(): void {}
  };
