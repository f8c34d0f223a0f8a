import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { WriteGate } from './write-gate.ts';

const everyMilliseconds = 2_000;
/** Bytes that must be free again after the disk was full: a commit without a change can find room where others do not. */
const leastFree = 1024 * 1024;

/** Tries to write after a write was refused, so that the state becomes right without anybody's call. */
export class WriteProbe {
  readonly #gate: WriteGate;
  readonly #path: string;
  readonly #write: () => Promise<unknown>;
  readonly #timer: NodeJS.Timeout;
  #isTrying = false;

  /** `write` makes a commit without a change and tells the gate how it went. */
  constructor(gate: WriteGate, path: string, write: () => Promise<unknown>) {
    this.#gate = gate;
    this.#path = path;
    this.#write = write;
    this.#timer = setInterval(() => void this.#try(), everyMilliseconds).unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #try(): Promise<void> {
    const { refused, isClosed } = this.#gate;
    if (!refused || isClosed || this.#isTrying) return;
    this.#isTrying = true;
    try {
      if (refused.reason === 'disk_full' && (await freeBytes(this.#path)) < leastFree) return;
      await this.#write();
    } catch {
      // The gate knows what a refused write says, and a folder that is gone is looked at again.
    } finally {
      this.#isTrying = false;
    }
  }
}

const freeBytes = async (path: string): Promise<number> => {
  const { bavail, bsize } = await statfs(dirname(path));
  return bavail * bsize;
};
