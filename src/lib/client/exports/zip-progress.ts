const header = { bytes: 30, signature: 0x0403_4b50, size: 18, name: 26, extra: 28 } as const;

/**
 * Counts the files of a ZIP file while it arrives, by their headers (PKWARE APPNOTE 6.3.10, 4.3.7). The server writes the
 * size of a file before the file, which is what this needs.
 */
export class ZipProgress {
  #files = 0;
  /** Bytes of a file that are still to come before the next header. */
  #skip = 0;
  readonly #header = new Uint8Array(header.bytes);
  #filled = 0;
  #isOver = false;

  /** Files that have arrived whole. */
  get files(): number {
    return this.#skip > 0 ? this.#files - 1 : this.#files;
  }

  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.#isOver; ) {
      const skipped = Math.min(this.#skip, bytes.length - at);
      this.#skip -= skipped;
      at += skipped;
      const part = bytes.subarray(at, at + header.bytes - this.#filled);
      this.#header.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled === header.bytes) this.#read();
    }
  }

  #read(): void {
    const view = new DataView(this.#header.buffer);
    this.#filled = 0;
    // The list of files follows the last one.
    this.#isOver = view.getUint32(0, true) !== header.signature;
    if (this.#isOver) return;
    this.#files += 1;
    this.#skip =
      view.getUint32(header.size, true) +
      view.getUint16(header.name, true) +
      view.getUint16(header.extra, true);
  }
}
